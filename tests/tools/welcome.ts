import * as v from 'valibot';
import { DEMO_RECEIPT, DEMO_SLUG } from '../../api/demo/demo-people.ts';

const helloShape = v.object({ organisations: v.array(v.object({ name: v.string() })) });
const peopleShape = v.object({
  people: v.array(v.object({ id: v.string(), name: v.string(), role: v.string() })),
  joinCode: v.string(),
  residentPage: v.string(),
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
    lines.push(`  resident ${shownUrl}${demo.output.residentPage}`);
    lines.push(`  code     ${demo.output.joinCode}  joins the demo walk`, '', '  sign in as');
    lines.push(
      `  code     ${demo.output.joinCode}  joins the demo walk`,
      `  resident ${shownUrl}/b/${DEMO_SLUG}/${DEMO_RECEIPT}`,
      `  street   ${shownUrl}/buurt/${DEMO_SLUG}`,
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
