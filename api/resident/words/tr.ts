import type { ResidentWords } from './shape.ts';

export const tr: ResidentWords = {
  title: 'Bildiriminiz',
  languages: 'Dil',
  code: 'Kodunuz',
  said: 'Siz dediniz ki',
  noWords: 'Kendi sözlerinizle bir şey yazılmadı.',
  categories: {
    draught: 'Hava akımı',
    mould: 'Küf',
    damp: 'Rutubet',
    cold: 'Soğuk',
    bill: 'Yüksek fatura',
    noise: 'Gürültü',
    'unsafe-home': 'Evde güvensizlik',
    'other-home': 'Evde başka bir şey',
  },
  did: 'Biz ne yaptık',
  nothingYet: 'Bildiriminiz bize ulaştı. Onu okuyacağız.',
  steps: {
    new: 'Bildiriminiz yeniden açıldı.',
    seen: 'Bildiriminizi okuduk.',
    planned: 'Bir plan yaptık.',
    doing: 'İşe başladık.',
    done: 'Bize göre iş bitti.',
    not_ours: 'Bunu kendimiz yapamıyoruz.',
  },
  appointment: 'Bir randevu planladık.',
  appointmentWas: 'Bir randevu planlamıştık.',
  planDone: 'Planlanan işi yaptık.',
  answered: {
    visit: 'Evinize geldik ve size şunu söyledik:',
    call: 'Sizi aradık ve şunu söyledik:',
    letter: 'Size bir mektup gönderdik:',
    mail: 'Size bir e-posta gönderdik:',
    sms: 'Size bir SMS gönderdik:',
    page: 'Size buradan yazıyoruz:',
  },
  reported: 'Çözebilecek kişilere iletildi. Numara:',
  kept: 'Söz verdik ve yaptık:',
  team: (name) => `Ekip: ${name}`,
  ahead: 'Bu daha yapılacak',
  promised: 'Size söz veriyoruz',
  promisedBy: (day) => `En geç: ${day}`,
  late: (day) =>
    `Bunun için verdiğimiz tarih: ${day}. Geç kaldık. Özür dileriz. Lütfen bizi arayın.`,
  weTell: 'Ne yapacağımızı size bildireceğiz.',
  chosen: 'Seçtiğiniz',
  visit: 'Gelip evinize bakacağız.',
  right: 'Bu doğru mu?',
  rightWhat: 'Henüz düzelmedi derseniz devam ederiz.',
  solved: 'Evet, çözüldü',
  notYet: 'Hayır, henüz değil',
  callMe: 'Beni arayın',
  phone: 'Telefon numaranız',
  phoneWrong:
    'Bu bir telefon numarası değil. Henüz hiçbir şey gönderilmedi. 06 12345678 gibi bir numara yazın.',
  saidBack: {
    solved: (day) => `${day}: sorunun çözüldüğünü söylediniz.`,
    'not-yet': (day) => `${day}: sorunun henüz çözülmediğini söylediniz.`,
    call: (day) => `${day}: sizi aramamızı istediniz.`,
  },
  thanks: {
    solved: 'Teşekkür ederiz. Çözülmesine sevindik.',
    'not-yet': 'Teşekkür ederiz. Henüz düzelmediğini biliyoruz ve devam ediyoruz.',
    call: 'Teşekkür ederiz. Sizi arayacağız.',
    withdraw: 'İzninizi geri aldınız. Buna uyacağız.',
    erase: 'Bildiriminizin silinmesini istediğinizi okuduk.',
  },
  agreed: 'İzin verdikleriniz',
  consent: {
    mayCall: 'Sizi arayabiliriz.',
    mayUsePhotos: 'Fotoğrafları kullanabiliriz.',
    mayShare: 'Bunu onarıma gelenle paylaşabiliriz.',
    story: 'Hikâyeniz mahalle sayfasında duruyor.',
  },
  withdraw: 'Geri al',
  yours: 'Verileriniz',
  keeps:
    'Anlattıklarınızı, fotoğraflarınızı ve verdiyseniz adresinizi ve numaranızı saklıyoruz. Bunları yalnızca bildiriminizle ilgilenenler görür.',
  keepsConcern: (span) => `Bildiriminizi iş bittikten sonra saklama süresi: ${span}.`,
  keepsContact: (span) => `Numaranızı ve e-posta adresinizi sonra saklama süresi: ${span}.`,
  keepsContactOpen: 'Numaranızı ve e-posta adresinizi bildiriminiz kadar saklıyoruz.',
  remove: 'Bildirimimi sil',
  removeSure: 'Bildiriminiz silinsin mi?',
  removeWhat:
    'Anlattığınız her şey silinir, fotoğraflar da. O zaman bu bildirimde size artık yardım edemeyiz. Bu geri alınamaz.',
  removeYes: 'Evet, bildirimimi sil',
  removeNo: 'Hayır, geri dön',
  removeAsked: (day) => `${day}: bildiriminizin silinmesini istediniz. Bunu yapacağız.`,
  contact: 'Sorunuz mu var? Bizi arayın ya da yazın.',
  enter: {
    title: 'Bildiriminizin durumuna bakın',
    text: 'Kartınızdaki, SMS’teki ya da e-postadaki kodu yazın.',
    house: 'Konut kurumunuz, kartta yazdığı gibi',
    code: 'Kodunuz',
    go: 'Bildirimimi göster',
  },
  onItsWay: {
    title: 'Bildiriminiz henüz burada değil',
    text: 'Kod doğru. Bildirim henüz bize ulaşmadı ya da silindi. Ulaşması en çok bir gün sürer. Lütfen yarın yeniden deneyin.',
  },
  letters: {
    title: 'Bu kod doğru değil',
    text: 'Harfleri kontrol edin. Biri yanlış ya da ikisi yer değiştirmiş. Hiçbir şey kaybolmadı.',
  },
  again: 'Kodu yeniden yazın',
  wait: {
    title: 'Lütfen bekleyin',
    text: 'Çok fazla kod denendi. On beş dakika bekleyin ve yeniden deneyin. Bildiriminiz güvende.',
  },
  broken: {
    title: 'Bir şey ters gitti',
    text: 'Hata bizdeydi. Bildiriminiz güvende. Birkaç dakika sonra yeniden deneyin.',
  },
  receipt: {
    subject: (organisation) => `${organisation}: bildiriminiz`,
    sms: ({ organisation, link, day }) =>
      `${organisation}: bildiriminiz için teşekkür ederiz.${day ? ` Size en geç şu gün haber vereceğiz: ${day}.` : ''} Durumuna bakın: ${link}`,
    mail: ({ organisation, link, day, code }) => `Merhaba,

${organisation}: bildiriminiz için teşekkür ederiz.${day ? ` Size en geç şu gün haber vereceğiz: ${day}.` : ''}

Bildiriminizin durumuna bakın:
${link}

Kodunuz: ${code}. İyi saklayın: kod kimdeyse bildiriminizi okuyabilir.
`,
  },
};
