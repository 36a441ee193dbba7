import { withKidsWords } from '../text/with-kids/words.ts';

/** How a grown-up keeps a child in this app, in the telephone's own way: the app itself cannot. */
export function HoldScreen() {
  const { hold: say } = withKidsWords.value;
  return (
    <details class="card kids-hold">
      <summary>
        <h2>{say.title}</h2>
      </summary>
      <p>{say.intro}</p>
      <h3>{say.android}</h3>
      <Steps steps={say.androidSteps} />
      <h3>{say.ios}</h3>
      <Steps steps={say.iosSteps} />
    </details>
  );
}

const Steps = ({ steps }: { steps: readonly string[] }) => (
  <ol>
    {steps.map((step) => (
      <li key={step}>{step}</li>
    ))}
  </ol>
);
