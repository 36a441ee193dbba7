/** Every number with its reason. On the device a limit is courtesy; on the server it is law. */
export const limits = {
  /** One push: 2,000 small finds, so that a day's walk is one request. */
  pushMutations: 2_000,
  /** Work of one lane that is hashed at once: its mids are 360 KB. */
  madeAtOnce: 10_000,
  /** Photos in one manifest: the server looks for the bytes of two parts of each. */
  manifestPhotos: 100,
  /** Unpacked bytes of a push, counted while streaming: a gzip bomb stops here. */
  pushBytes: 1_000_000,
  /** One mutation, so that no single one can fill a push. */
  mutationBytes: 64 * 1024,
  /** Rows in one page of a pull: a second on a slow link. */
  pullRows: 1_000,
  /** The same for a desk that begins: some 2 MB, and a fifth of a second in the object. */
  freshRows: 3_000,
  /** Scopes in one pull. */
  pullScopes: 50,
  /** Lines in one page of the desk's index: some 700 KB, and well under a second in the object. */
  indexLines: 5_000,
  /** Finds that the desk opens whole at once. */
  openFinds: 200,
  /** Of what was done with one find, the newest: more is not read by a person. */
  historyLines: 500,
  /** A desk that begins gets what is open whole, and what changed this lately; of the rest a line each. */
  deskWholeMs: 7 * 24 * 3_600_000,
  /** An address as typed at the door. */
  addressLine: 120,
  /** A telephone number or an e-mail address. */
  contactLength: 120,
  /** What one resident chooses of what is offered. */
  offersChosen: 10,
  /** Days that a closed concern is kept where the organisation says nothing else: two years. */
  keepConcernDays: 730,
  /** Fewer than this many households are never shown as a number. */
  fewestShown: 3,
  /** A note or a resident's own words: two spoken minutes. */
  textLength: 2_000,
  /** What the office says to a child: one sentence, read aloud in some ten seconds. */
  childSentence: 160,
  /** A photo as sent: 1,600 pixels wide is 0.2 to 0.6 MB. */
  photoBytes: 8_000_000,
  /** Its thumbnail: drawn at once, also on a slow link. */
  smallPhotoBytes: 40_000,
  /** Longest side that may be declared: nothing is unpacked that a phone cannot hold. */
  photoPixels: 8_000,
  /** Pixels altogether, for the same reason. */
  photoArea: 25_000_000,
  /** What a camera may hand us, before shrinking. */
  rawPhotoBytes: 60_000_000,
  /** A logo, and its longest side: it is drawn at the height of a line. */
  logoBytes: 200_000,
  logoPixels: 1_024,
  /** A removed photo can be put back this long; then its bytes go. */
  keepRemovedMs: 30 * 24 * 3_600_000,
  /** What a child made stays on the device this long for an adult to look at; then it goes. */
  keepKidMs: 7 * 24 * 3_600_000,
  /** Homes in a child's picture of the streets around it. */
  groundHomes: 600,
  /** What a child says into the device, which it never leaves. */
  kidVoiceMs: 20_000,
  /** A nickname or a walk's name. */
  nameLength: 60,
  /** What a follow-up says must be done. */
  taskLength: 200,
  /** Finds and concerns that one follow-up is about: a stairwell of them. */
  planSubjects: 50,
  /** Steps of one follow-up. */
  planParts: 20,
  /** A word that the office puts on a find. */
  labelLength: 40,
  /** The address of a saved view: a drawn area of forty corners is some 800 characters. */
  viewQuery: 2_000,
  /** Lines of one list of addresses: the largest associations own some 50,000 homes. */
  registerLines: 50_000,
  /** Such a file: 50,000 lines of 200 characters. */
  registerFileBytes: 10_000_000,
  /** Lines that go up at once: some 200 KB, and well under a second in the object. */
  registerPart: 1_000,
  /** Characters of JSON that go up at once, since an outline is worth a hundred addresses. */
  registerPartText: 400_000,
  /** A street, a town or the name of a complex. */
  registerText: 80,
  /** A code of a complex or a neighbourhood: BU03440001 has ten. */
  registerCode: 30,
  /** Corners of a neighbourhood's outline. */
  outlinePoints: 2_000,
  /** Corners of an outline as the desk's map draws it: it looks the same, and a town of them is some 500 KB. */
  areaPoints: 200,
  /** Neighbourhoods, and as many complexes, on the desk's map: Rotterdam has some 90 of the first. */
  areas: 1_000,
  /** Addresses in one answer to a search, or to "near here". */
  addressesNear: 50,
  /** Addresses of the area of one walk, kept on a phone: 250 KB. */
  addressesInBox: 2_000,
  /** Farther than this from where one stands, an address is not "here". */
  nearMetres: 2_000,
  /** Pages of a thousand that are read from a service at a time. */
  sourcePages: 20,
  /** One page of a thousand addresses is 0.6 MB; one of outlines is more. */
  sourcePageBytes: 8_000_000,
  /** A service that takes longer than this for a page is away. */
  sourcePatienceMs: 10_000,
  /** People in one team. */
  teamSize: 200,
  /** A walk looks at this many themes: who looks for everything sees nothing. */
  walkThemes: 3,
  /** Corners of the area of a walk: drawn by hand, or a neighbourhood's outline made simpler. */
  walkCorners: 60,
  /** Fixed points of a route: three an hour is what a walk gets to, and it is no march. */
  walkStops: 20,
  /** Who is planned for a walk, and as many places for colleagues. */
  walkPeople: 30,
  /** Groups that a walk is split into. */
  walkGroups: 6,
  /** What a walk promises: more is not kept. */
  walkPromises: 3,
  /** Days that "nobody home", "come back" and "does not want to" are known of a door; then they are gone for good. */
  doorstepDays: { 'not-home': 1, 'come-back': 30, 'not-wanted': 180 },
  /** Phones of guests and children on one walk: a school class with its parents. */
  walkDevices: 40,
  /** An invitation can be taken this long. */
  invitationMs: 14 * 24 * 3_600_000,
  /** How far a device's clock may run ahead before its time is marked as doubtful. */
  clockAheadMs: 24 * 3_600_000,
  /** Accepted work stays on the device this long: the window in which a server may be restored. */
  keepAckedMs: 30 * 24 * 3_600_000,
  /** After the walk's end its code still lets people in. */
  joinGraceMs: 2 * 3_600_000,
  /** After that, tokens still hand in. */
  handInGraceMs: 72 * 3_600_000,
  /** A walk without an end ends by itself. */
  walkLengthMs: 8 * 3_600_000,
} as const;
