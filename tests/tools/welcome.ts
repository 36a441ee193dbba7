import * as v from 'valibot';

const helloShape = v.object({ organisations: v.array(v.object({ name: v.string() })) });
const peopleShape = v.object({
  people: v.array(v.object({ id: v.string(), name: v.string(), role: v.string() })),
  joinCode: v.string(),
  residentPage: v.string(),
  streetPage: v.string(),
});

/** Where to look and as whom, asked of the running server at `url` and shown with the address people type. */
export async function welcome(url: string, shownUrl: string): Promise<string> {
  const hello = v.safeParse(helloShape, await answer(`${url}/v1/hello`));
  const demo = v.safeParse(peopleShape, await answer(`${url}/v1/demo/people`));
  const lines = [
    '',
    `  Loopmee  ${hello.success ? hello.output.organisations.map(({ name }) => name).join(', ') : ''}`,
    '',
  ];
  lines.push(`  walk     ${shownUrl}/`, `  office   ${shownUrl}/kaart`);
  if (demo.success) {
    lines.push(
      `  code     ${demo.output.joinCode}  joins the demo walk`,
      `  resident ${shownUrl}${demo.output.residentPage}`,
      `  street   ${shownUrl}${demo.output.streetPage}`,
      '',
      '  sign in as',
    );
    for (const { name, role } of demo.output.people) lines.push(`    ${name} (${role})`);
  }
  return [...lines, ''].join('\n');
}

async function answer(url: string): Promise<unknown> {
  const response = await fetch(url);
  return response.ok ? response.json() : null;
}
