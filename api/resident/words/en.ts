import type { ResidentWords } from './shape.ts';

export const en: ResidentWords = {
  title: 'Your report',
  languages: 'Language',
  code: 'Your code',
  said: 'You said',
  noWords: 'Nothing was written down in your own words.',
  categories: {
    draught: 'Draught',
    mould: 'Mould',
    damp: 'Damp',
    cold: 'Cold',
    bill: 'High bill',
    noise: 'Noise',
    'unsafe-home': 'Unsafe at home',
    'other-home': 'Something else at home',
  },
  did: 'We did',
  nothingYet: 'Your report has arrived. We are going to read it.',
  steps: {
    new: 'Your report is open again.',
    seen: 'We read your report.',
    planned: 'We made a plan.',
    doing: 'We have started.',
    done: 'We think it is finished.',
    not_ours: 'We cannot do this ourselves.',
  },
  appointment: 'We have planned an appointment.',
  appointmentWas: 'We had planned an appointment.',
  planDone: 'We did what was planned.',
  answered: {
    visit: 'We visited you and told you:',
    call: 'We called you and told you:',
    letter: 'We sent you a letter:',
    mail: 'We sent you an e-mail:',
    sms: 'We sent you a text message:',
    page: 'We write to you here:',
  },
  reported: 'Passed on to who can solve it. Number:',
  kept: 'Promised and done:',
  team: (name) => `Team: ${name}`,
  ahead: 'Still to come',
  promised: 'We promise you',
  promisedBy: (day) => `By ${day}`,
  late: (day) => `We promised this by ${day}. We are late, and we are sorry. Please call us.`,
  weTell: 'We will let you know what we do.',
  chosen: 'You chose',
  visit: 'We will come and have a look.',
  right: 'Is this right?',
  rightWhat: 'If you say it is not right yet, we continue.',
  solved: 'Yes, it is solved',
  notYet: 'No, not yet',
  callMe: 'Call me',
  phone: 'Your telephone number',
  phoneWrong:
    'This is not a telephone number. Nothing was sent yet. Type a number like 06 12345678.',
  saidBack: {
    solved: (day) => `On ${day} you said: it is solved.`,
    'not-yet': (day) => `On ${day} you said: it is not solved yet.`,
    call: (day) => `On ${day} you asked us to call.`,
  },
  thanks: {
    solved: 'Thank you. We are glad it is solved.',
    'not-yet': 'Thank you. We know it is not right yet, and we continue.',
    call: 'Thank you. We will call you.',
    withdraw: 'You took it back. We will keep to that.',
    erase: 'We have read that your report must go.',
  },
  agreed: 'You agreed to this',
  consent: {
    mayCall: 'We may call you.',
    mayUsePhotos: 'We may use the photos.',
    mayShare: 'We may share this with who comes to repair it.',
    story: 'Your story is on the page for the neighbourhood.',
  },
  withdraw: 'Take back',
  yours: 'Your data',
  keeps:
    'We keep what you told us, your photos, and your address and number if you gave them. Only people who work on your report see that.',
  keepsConcern: (span) => `We keep your report for ${span} after we have finished.`,
  keepsContact: (span) => `We keep your number and e-mail address for ${span} after that.`,
  keepsContactOpen: 'We keep your number and e-mail address as long as your report.',
  remove: 'Remove my report',
  removeSure: 'Remove your report?',
  removeWhat:
    'Everything you told us goes, the photos too. We can then no longer help you with this report. This cannot be undone.',
  removeYes: 'Yes, remove my report',
  removeNo: 'No, go back',
  removeAsked: (day) => `On ${day} you asked us to remove your report. We will do that.`,
  contact: 'Questions? Call or mail us.',
  enter: {
    title: 'See how your report is going',
    text: 'Type the code from your card, text message or e-mail.',
    house: 'Your housing association, as on the card',
    code: 'Your code',
    go: 'Show my report',
  },
  onItsWay: {
    title: 'Your report is not here yet',
    text: 'The code is right. The report is still on its way to us, or was removed. That takes a day at most. Please try again tomorrow.',
  },
  letters: {
    title: 'This code is not right',
    text: 'Please check the letters. One is wrong, or two have changed places. Nothing is lost.',
  },
  again: 'Type the code again',
  wait: {
    title: 'Please wait',
    text: 'Too many codes were tried. Wait a quarter of an hour and try again. Your report is safe.',
  },
  broken: {
    title: 'Something went wrong',
    text: 'It was our fault. Your report is safe. Please try again in a few minutes.',
  },
  receipt: {
    subject: (organisation) => `Your report to ${organisation}`,
    sms: ({ organisation, link, day }) =>
      `${organisation}: thank you for your report.${day ? ` You will hear from us by ${day}.` : ''} See how it goes: ${link}`,
    mail: ({ organisation, link, day, code }) => `Hello,

Thank you for your report to ${organisation}.${day ? ` You will hear from us by ${day}.` : ''}

See how your report is going:
${link}

Your code is ${code}. Keep it safe: who has the code can read your report.
`,
  },
};
