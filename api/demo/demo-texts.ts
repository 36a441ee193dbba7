import type { StandardText } from '../../schema/entities/things.ts';

/** What the demo's people say more often, in the languages of their residents. */
export const demoTexts: readonly StandardText['set'][] = [
  {
    name: 'We komen kijken',
    language: 'nl',
    text: 'Dank je wel dat je dit vertelde. We komen binnen vier weken bij je langs om te kijken. We bellen van tevoren.',
  },
  {
    name: 'Dit is van de gemeente',
    language: 'nl',
    text: 'Dank je wel voor je melding. Dit hoort bij de gemeente. We hebben het daar gemeld en laten je weten wat ze doen.',
  },
  {
    name: 'Het is gemaakt',
    language: 'nl',
    text: 'We zijn bij u langs geweest en het is gemaakt. Komt het terug? Laat het ons weten.',
  },
  {
    name: 'We komen kijken (Engels)',
    language: 'en',
    text: 'Thank you for telling us this. We will visit you within four weeks to have a look. We call you first.',
  },
  {
    name: 'We komen kijken (Turks)',
    language: 'tr',
    text: 'Bunu bize anlattığınız için teşekkür ederiz. Dört hafta içinde gelip bakacağız. Gelmeden önce sizi arayacağız.',
  },
  {
    name: 'We komen kijken (Arabisch)',
    language: 'ar',
    text: 'شكرًا لأنكم أخبرتمونا بهذا. سنزوركم خلال أربعة أسابيع لنرى المشكلة. سنتصل بكم قبل الزيارة.',
  },
];
