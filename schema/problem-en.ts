import type { ProblemCode } from './problem.ts';

/** The sentences of problem.ts in English; apart, since a phone reads one language. */
export const problemsInEnglish: Record<ProblemCode, string> = {
  not_json:
    'The server could not read this message. Your work is still on this device. Try again later.',
  bad_shape:
    'This message is not right. Your work is still on this device. Update the app and try again.',
  too_large:
    'This is too much at once. Everything is still on this device and will go in smaller parts.',
  picture_too_large:
    'This photo is too large to send. It is still on this device. Take it again, smaller.',
  wrong_picture: 'This is not a photo that we can keep. Nothing was changed. Choose another photo.',
  logo_too_large:
    'This logo is too large: it may be 200 kB, and 1,024 pixels wide or high. Nothing was changed. Make it smaller.',
  wrong_logo:
    'This is not a picture that we can read. Nothing was changed. Choose a PNG, JPEG or WebP.',
  logo_is_drawing:
    'An SVG cannot be used here: it may hold a program. Nothing was changed. Save the logo as PNG and choose that.',
  bytes_differ:
    'This photo changed on its way and was not kept. It is still on this device and goes again.',
  wrong_media: 'This kind of file cannot be sent here. Nothing was changed.',
  foreign_origin: 'This request came from another website. Nothing was changed.',
  not_found: 'This does not exist, or you may not see it.',
  no_credential: 'You are not signed in here. Your work stays on this device. Sign in again.',
  sign_in_needed: 'Sign in to start a walk here. What you have pinned stays on this device.',
  not_allowed: 'You may not see or do this. Your own work stays on this device.',
  code_unknown:
    'You cannot join with this code: we do not know it, or the walk is over. Your finds stay on this device. Check the code or ask the leader.',
  walk_full:
    'Many phones are on this walk already. Your finds stay on this device. Ask the leader to sign one out.',
  mail_code_wrong:
    'This code is not right, or it is over. Nothing was changed. Ask for a new code.',
  passkey_wrong:
    'This passkey does not work. Nothing was changed. Try again, or ask for a code by e-mail.',
  sign_in_again: 'You were away for a while. Sign in again to manage. Nothing was changed.',
  operator_key_wrong:
    'This key is not right. Nothing was changed. Check it: it is among the secrets of the server.',
  slug_taken:
    'This short name belongs to another organisation already. Nothing was made. Choose another.',
  mail_address_wrong: 'This is not an e-mail address. Nothing was sent. Check it and try again.',
  already_member:
    'Whoever has this address belongs to the organisation already. Nothing was sent. Give another role in the list.',
  last_manager:
    'This is the last one who may manage. Nothing was changed. Give somebody else that role first.',
  changed_meanwhile:
    'Somebody else changed this meanwhile. Nothing of yours was saved. Look at how it stands now.',
  not_ready: 'This server is not fully set up yet. Your work is safe on this device.',
  too_many_tries: 'That was many tries. Wait a moment. Your finds stay on this device.',
  import_undone:
    'This import was undone meanwhile. Nothing was taken in. Start again with your file.',
  source_away:
    'The address service cannot be reached now. Nothing was changed. Try again later, or take in a file.',
  source_slow:
    'The address service answers too slowly. Nothing was changed. Try again later, or choose a smaller area.',
  source_nonsense:
    'The address service gave an answer that we do not understand. Nothing was changed. Ask who runs the server to check its setting.',
  source_too_much:
    'This area has more than 20,000 addresses. Nothing was changed. Choose a smaller area.',
  no_outline:
    'We do not know the outline of this neighbourhood. Nothing was changed. First take in its outline, or choose another.',
  lane_taken:
    'This device is known with another key. Your work stays and goes along under a new number.',
  behind: 'The server is being restored. Your work is safe on this device and goes along shortly.',
  app_too_old: 'Update the app to go on reading. Your own work is kept and sent as usual.',
  unexpected:
    'Something went wrong on our side. Your work is still on this device. Try again later.',
  unknown_type:
    'The server does not know this kind of message yet. It is kept; the office will look at it.',
  unknown_field:
    'Something in this is unknown to the server. It is kept; the office will look at it.',
  too_long: 'This text is too long. It is kept whole; the office will look at it. Keep it shorter.',
  unknown_category: 'This kind of find does not exist. Your find is kept; choose another kind.',
  off_the_earth: 'This place does not exist. Your find is kept; put the pin on the map again.',
  control_characters: 'There are invisible characters in the text. It is kept; type it again.',
  subject_unknown:
    'This belongs to something the server does not know. It is kept; the office will look at it.',
  wrong_step: 'This step cannot be taken now. Nothing was changed; first look at how things stand.',
  permission: 'You may not change this. It is kept; the office will look at it.',
  late: 'This walk had been closed. It is kept; the office will look at it.',
  revoked: 'This device was signed out. It is kept; the office will look at it.',
  clock_ahead: 'The clock of this device runs ahead. Your find is in, with the time of the server.',
  broken_rule: 'The server could not process this. It is kept; the office will look at it.',
  promise_past:
    'This promise lies in the past. What the resident told is kept. Choose a day from today on.',
  answer_missing:
    'This can be closed once the resident was answered. The concern is still open. Write down what you said, or that the resident wants to hear nothing.',
  report_missing:
    'This can be closed once it is clear what became of the report. The concern is still open. Choose: passed on, the resident reports it, or only heard.',
  receipt_taken:
    'This code of a receipt was used already. The concern is kept, the office will look at it. Give the resident a new code.',
  receipt_wrong:
    'A letter in this code is wrong, or two were swapped. Nothing was changed. Check it on the card.',
  phone_wrong: 'This is not a telephone number. The rest is kept. Check the number.',
  mail_wrong: 'This is not an e-mail address. The rest is kept. Check the address.',
  story_needs_consent:
    'This goes on the page of the neighbourhood once the resident said yes twice: to the story and to publishing it. It is kept.',
  erased: 'This was removed at the request of the resident. Nothing of it comes back.',
  due_before_planned:
    'The last day is before the planned day. The follow-up stands as it stood. Choose a later last day, or plan it earlier.',
  waiting_for_missing:
    'It does not say yet what it waits for. The follow-up stands as it stood. Write down in a few words what you wait for.',
  said_missing:
    'It can be done once everyone who raised it was answered. The follow-up is still open. Write down what you said; "no, because …" is an answer too.',
  feed_revoked: 'This calendar link does not work any more. Ask for a new link in Loopmee.',
  reason_missing:
    'There is no reason yet. The find is still open. Write down why this is not for us.',
  duplicate_self:
    'A find cannot be a duplicate of itself. Nothing was changed. Choose another one.',
  duplicate_of_duplicate:
    'That find was itself merged with another one. Nothing was changed. Choose the find that it belongs to.',
  places_full:
    'All places on this walk are taken. Nothing was changed. Choose another walk, or ask who planned it for one more place.',
  promises_full:
    'There is a promise in this place already. What you wrote is kept. Choose a free place, or change the promise that is there.',
  walk_over:
    'This walk is over. What you already noted is kept and goes along as usual. Ask the leader for the code of a new walk.',
  walk_deleted:
    'This walk was removed. What you already noted is kept and goes along as usual. Ask the leader, or start a walk yourself.',
};
