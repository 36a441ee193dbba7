import type { Front } from './record-corpus-front.ts';
import type { Lane } from './record-corpus-street.ts';
import type { Fields, Teller } from './record-corpus-teller.ts';

const on = '2026-11-23';
const day = '2026-12-07';

/** All that an office does with what came in, and with what it is and says itself. */
export async function atTheDesk(own: Lane, tell: Teller, front: Front): Promise<void> {
  const say = (t: string, name: string, set?: () => Fields) => tell.say(own, t, name, set);
  const find = (name: string) => tell.about('observation', name);
  const concern = (name: string) => tell.about('concern', name);
  /** Makes it, changes it, takes it away and puts it back. */
  const whole = async (kind: string, name: string, set: () => Fields, change: () => Fields) => {
    await say(`${kind}.create`, name, set);
    await say(`${kind}.patch`, name, change);
    await say(`${kind}.delete`, name);
    await say(`${kind}.restore`, name);
  };
  await say('member.create', 'colleague', () => ({ name: 'Noor', role: 'walker' }));
  await say('member.patch', 'colleague', () => ({ role: 'reviewer' }));
  await whole(
    'team',
    'team',
    () => ({ name: 'Onderhoud', people: ['bram'] }),
    () => ({ people: ['bram', 'lotte'] }),
  );
  await whole(
    'standard_text',
    'text',
    () => ({ name: 'Dank', text: 'Dank je wel.', language: 'nl' }),
    () => ({ text: 'Dank je wel!' }),
  );
  await whole(
    'offer',
    'offer',
    () => ({
      name: 'Tochtstrip',
      text: 'Zetten we meteen.',
      kind: 'quick',
      categories: ['draught'],
      complexes: ['C03'],
      from: null,
      until: '2027-05-01',
      team: tell.idOrNull('team'),
      source: 'Lijst 2026',
    }),
    () => ({ complexes: [] }),
  );
  await say('organisation.patch', 'organisation', () => ({
    name: 'Rozenbuurt Wonen',
    colourPlace: '#1f4e3d',
    colourAction: '#8a2b0f',
    phone: '030 123 45 67',
    mail: 'buurt@voorbeeld.example',
    welcome: 'Welkom!',
    aboutData: 'Wat je vertelt blijft hier.',
    promiseDays: { mould: 7 },
    promiseTeams: tell.idOrNull('team') ? { mould: tell.id('team') } : {},
    keepPhotosDays: 200,
    keepNicknamesDays: 60,
    keepConcernDays: { mould: 700 },
    keepContactDays: 30,
  }));
  await say('attachment.patch', 'photo of litter', () => ({ isReleased: true }));
  await say('observation.patch', 'litter', () => ({
    status: 'seen',
    assignee: { kind: 'member', id: 'bram' },
  }));
  await say('observation.patch', 'litter', () => ({ status: 'planned' }));
  await say('observation.patch', 'lamp', () => ({ status: 'seen', laterUntil: day }));
  await say('observation.patch', 'lamp', () => ({
    status: 'not_ours',
    notOursWhy: 'De lantaarn is van de gemeente.',
  }));
  await say('observation.patch', 'lovely', () => ({ duplicateOf: tell.id('litter') }));
  await say('label.create', 'label', () => ({ about: find('litter'), name: 'glasbak' }));
  await say('label.delete', 'label');
  await say('label.restore', 'label');
  await say('comment.create', 'comment', () => ({
    about: find('litter'),
    text: '@Lotte kijk jij?',
    mentions: ['lotte'],
  }));
  await say('comment.delete', 'comment');
  await say('comment.restore', 'comment');
  await say('handover.create', 'handover', () => ({
    about: find('lamp'),
    to: 'municipality',
    name: 'Meldpunt',
    text: 'Beste collega’s',
    on,
  }));
  await say('handover.delete', 'handover');
  await say('handover.restore', 'handover');
  await whole(
    'saved_view',
    'view',
    () => ({ name: 'Mijn straat', query: 'status=new', isTeam: false, of: 'desk' }),
    () => ({ query: 'status=seen' }),
  );
  await whole(
    'answer',
    'answer in the app',
    () => ({ about: find('lamp'), how: 'app', on, text: 'Dank je, doorgegeven.', team: null }),
    () => ({ text: 'Dank je wel, doorgegeven.' }),
  );
  await whole(
    'cause',
    'cause',
    () => ({ name: 'Kieren', category: 'draught', complex: 'C03' }),
    () => ({ name: 'Kieren bij de deur' }),
  );
  await say('concern.patch', 'draught', () => ({
    cause: tell.id('cause'),
    assignee: { kind: 'team', id: tell.id('team') },
    laterUntil: day,
  }));
  await say('concern.patch', 'draught', () => ({
    duplicateOf: tell.id('mould'),
    notOursWhy: 'Hoort bij de schimmel.',
  }));
  await say('promise.patch', 'promise', () => ({ isKept: true }));
  await say('follow_up.create', 'plan', () => ({
    about: find('litter'),
    task: 'Bak legen',
    owner: 'Bram',
    plannedOn: '2026-12-01',
    dueOn: day,
    also: [],
    cause: null,
    who: { kind: 'member', id: 'bram' },
    at: '09:30',
    minutes: 45,
    parts: [{ text: 'Bellen', isDone: false }],
    waitingFor: '',
    waitingUntil: null,
    before: tell.idOrNull('photo of litter'),
    after: null,
    cost: '€ 40',
    outcome: '',
    said: {},
    rank: 1.5,
  }));
  await say('follow_up.patch', 'plan', () => ({ status: 'planned' }));
  await say('follow_up.patch', 'plan', () => ({
    status: 'doing',
    task: 'Bak legen en schoonmaken',
  }));
  await say('follow_up.create', 'plan at home', () => ({
    about: concern('mould'),
    task: 'Ventilatie nakijken',
    owner: 'Aannemer',
    status: 'open',
  }));
  await closing(own, tell);
  await whole(
    'story',
    'story',
    () => ({
      about: concern('mould'),
      before: tell.idOrNull('photo of mould'),
      after: null,
      sentence: 'Nu is het droog.',
      mayUse: true,
      mayPublish: true,
      isPublished: false,
    }),
    () => ({ isPublished: true }),
  );
  await say('snag.patch', 'snag', () => ({
    onAgenda: true,
    outcome: 'who_decides',
    outcomeText: 'Naar de wethouder',
    decider: 'Wethouder',
    heardOn: on,
  }));
  await whole(
    'appeal',
    'appeal',
    () => ({
      about: find('lamp'),
      also: [],
      name: 'Licht',
      quote: 'Echt donker',
      neighbourhood: 'Rozenbuurt',
      photo: null,
      alt: '',
      ask: 'Lampen',
      askedOf: 'Gemeente',
      hasConsent: true,
      code: 'AAAAAAAAAAAAAAAAAAAAAA',
    }),
    () => ({ isShared: true, sentOn: on, reply: 'Komt eraan', repliedOn: on, isRetired: true }),
  );
  await whole(
    'strength',
    'strength',
    () => ({ about: find('lovely'), what: 'green', text: 'Kan snoeien', permittedOn: on }),
    () => ({ text: 'Kan snoeien en planten' }),
  );
  front.tick();
}

/** A concern goes all the way, with an answer of its own. */
async function closing(own: Lane, tell: Teller): Promise<void> {
  const step = (set: () => Fields) => tell.say(own, 'concern.patch', 'mould', set);
  await step(() => ({ status: 'seen' }));
  await step(() => ({ status: 'planned' }));
  await step(() => ({ status: 'doing' }));
  const answer = () => ({
    about: tell.about('concern', 'mould'),
    how: 'visit',
    on,
    text: 'Het rooster is vervangen.',
    team: null,
  });
  await tell.say(own, 'answer.create', 'answer', answer);
  const report = { as: 'forwarded', number: 'M-1', on };
  await step(() => ({ status: 'done', closedWith: tell.idOrNull('answer'), report }));
}

/** What the office had still to send. */
export async function leftAtTheDesk(own: Lane, tell: Teller): Promise<void> {
  const say = (t: string, name: string, set?: () => Fields) => tell.say(own, t, name, set);
  await say('observation.patch', 'litter', () => ({ status: 'doing' }));
  await say('follow_up.patch', 'plan', () => ({ dueOn: '2026-12-14' }));
  await say('comment.create', 'unsent comment', () => ({
    about: tell.about('observation', 'litter'),
    text: 'Morgen.',
    mentions: [],
  }));
}
