import type { nl } from './nl.ts';

const digits = new Intl.NumberFormat('en-GB');
const things = (n: number) => (n === 1 ? '1 thing' : `${digits.format(n)} things`);

/** The night check, in English. */
export const en: typeof nl = {
  intro:
    'Each night the server looks whether anything is lost, is there twice or is with the wrong people. It changes nothing.',
  tonight: (time, count) => `Checked last night at ${time}: ${things(count)}.`,
  looked: (when, count) => `Checked on ${when}: ${things(count)}.`,
  well: 'All is well.',
  wrong: (count) =>
    count === 1 ? 'One thing is not right.' : `${digits.format(count)} things are not right.`,
  whatIsSafe:
    'The check itself erased and changed nothing. What is right is safe, and everybody can work on.',
  whatToDo:
    'Send whoever runs Loopmee for you the lines below that have a triangle, with the numbers beside them. Until then wipe no devices: what is missing here may still be on one.',
  running: (count) => `Checking now: ${things(count)} so far…`,
  brokenOff: (when) =>
    `The check of ${when} did not get to its end. The next night begins another.`,
  never: 'Nothing was checked yet. Tonight is the first time.',
  now: 'Check now',
  isDone: 'The check is done.',
  listTitle: 'What was looked at',
  checks: {
    lanes: {
      is: 'What a device sent is here without holes.',
      broken: 'There is a hole in what a device sent.',
    },
    once: { is: 'Nothing counts twice.', broken: 'Something counts twice.' },
    words: {
      is: 'What was said is still in the history.',
      broken: 'The history no longer knows what was said.',
    },
    made: {
      is: 'What was accepted is here.',
      broken: 'Something was accepted and is here no longer.',
    },
    maker: {
      is: 'Of everything it is known who it comes from.',
      broken: 'There is something that nobody is known to have made.',
    },
    values: {
      is: 'What somebody filled in is still there, or somebody replaced it.',
      broken: 'What somebody filled in is gone, and nobody replaced it.',
    },
    conflicts: {
      is: 'Of two changes at once, both are kept.',
      broken: 'Of two changes at once, one is gone.',
    },
    held: {
      is: 'What did not fit is with the office.',
      broken: 'Something did not fit, and is not with the office either.',
    },
    numbers: {
      is: 'Each change has a number of its own.',
      broken: 'The number of a change is wrong. Devices may miss something.',
    },
    copies: {
      is: 'Devices get what is here.',
      broken: 'Devices get something else than what is here.',
    },
    places: {
      is: 'Everything belongs to a walk or a find of yours.',
      broken:
        'Something belongs to a walk or a find that is not here. Was a backup put back? Then it may still be on a device.',
    },
    sealed: {
      is: 'What residents told is only for those who may read it.',
      broken: 'Something that a resident told can be read by too many people.',
    },
    photos: {
      is: 'Photos that are in are whole.',
      broken: 'A photo should be in, but is gone or not whole.',
    },
    erased: {
      is: 'Nothing is left of what was erased.',
      broken: 'Something is left of what was erased.',
    },
    hidden: {
      is: 'What a child hid stays hidden.',
      broken: 'Something that a child hid can be seen.',
    },
    statuses: {
      is: 'Each find and follow-up has a status that exists.',
      broken: 'Something has a status that does not exist.',
    },
    receipts: {
      is: 'A resident’s code opens what they told.',
      broken: 'A resident’s code opens nothing.',
    },
    log: {
      is: 'The log is as it was written.',
      broken: 'A line of the log was changed or is gone.',
    },
    jobs: {
      is: 'Messages and tidying do not stay undone.',
      broken: 'Something that the server had to do has failed for a long time.',
    },
    readable: { is: 'All of it can be read.', broken: 'A part of it could not be read.' },
  },
  isWell: 'is well',
  isWrong: 'is not right',
  times: (n) => (n === 1 ? 'once' : `${digits.format(n)} times`),
  which: 'For whoever runs Loopmee',
  olderTitle: 'Before',
  olderWell: (count) => `${things(count)}, all is well`,
  olderWrong: (count, wrong) =>
    `${things(count)}, ${wrong === 1 ? 'one is' : `${digits.format(wrong)} are`} not right`,
  olderBrokenOff: 'did not get to its end',
};
