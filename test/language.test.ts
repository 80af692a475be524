import assert from 'node:assert/strict';
import { languageOf } from '../server/export/language.ts';

/** Texts of nobody, by the language that each is written in. */
const TOLD: readonly (readonly [string, string])[] = [
  ['en', 'ILSE BRANDVOLD (Norway) said that the ice was thin.'],
  [
    'en',
    'Lake Council: Water\n\nStatements\n\nNAME TO COME (Chad) said that rains had come late, and thanked the Council for its aid.',
  ],
  [
    'en',
    'THE CHAIR: Thank you. I call on the member for Ostby.\n\nMS. LUND: Is it true that the harbour is closed to ships of the line?',
  ],
  [
    'fr',
    'La Présidente (parle en anglais) : Je donne maintenant la parole au représentant du Mali.\n\n' +
      'M. Diarra (Mali) : Nous remercions les pays qui ont envoyé des navires dans la région pour réparer les ' +
      'câbles. L’eau est une richesse.',
  ],
  ['fr', 'M. Ola Berg (Norvège) dit que les lacs du nord sont gelés et que la délégation attend une réponse.'],
  [
    'es',
    'La Presidenta (habla en inglés): Doy ahora la palabra al representante del Perú.\n\n' +
      'Sr. Gil (Perú): Agradecemos a los países que enviaron barcos por el cable. El agua y la sal son una ' +
      'riqueza de las naciones.',
  ],
  [
    'pt',
    'O SR. PRESIDENTE: Tem a palavra a Sra. Deputada.\n\n' +
      'A SRA. LUND: Não é a primeira vez que uma proposta é feita em plenário, e os pareceres são claros. Um ' +
      'deles foi entregue ao governo com anexos.',
  ],
  [
    'it',
    'PRESIDENTE. Ha facoltà di parlare il relatore.\n\nLUND. Signor Presidente, è un piacere. Non credo che il porto della città sia chiuso per le navi di linea.',
  ],
  [
    'de',
    'Vizepräsidentin Lund: Das Wort hat der Abgeordnete Berg.\n\nBerg: Frau Präsidentin! Die Häfen und die Seen sind nicht mit dem Eis zu vergleichen. Das ist der Punkt.',
  ],
  [
    'cy',
    'Y Llywydd: Diolch yn fawr. Galwaf ar y Gweinidog i ymateb.\n\nY Gweinidog: Mae’r llynnoedd yn rhewi, ac mae yr iâ yn denau iawn ar y lan.',
  ],
  [
    'sw',
    'Spika: Waheshimiwa wabunge, tukae.\n\nMhe. Lund: Mheshimiwa Spika, maji ya ziwa ni mali ya wananchi wa nchi hii, na serikali inajenga bandari kwa ajili ya meli katika pwani.',
  ],
  [
    'ru',
    'Председатель (говорит по-английски): Слово имеет представитель Мали.\n\n' +
      'Г-н Диарра (Мали): Мы благодарим страны, которые направили суда в наш регион. Вода не товар, и это как ' +
      'раз то, что мы не раз говорили по этому вопросу.',
  ],
  [
    'ar',
    'الرئيسة (تكلمت بالإنكليزية): أعطي الكلمة الآن لممثل مالي.\n\n' +
      'السيد ديارا (مالي): نشكر البلدان التي أرسلت السفن إلى منطقتنا. إن الماء من ثروات الشعوب في كل مكان، ' +
      'ونعلق أهمية كبيرة على أن تستمر المساعدة.',
  ],
  [
    'zh',
    '主席（以英语发言）：我现在请马里代表发言。\n\n迪亚拉先生（马里）：我们感谢派船到本地区的国家。水是各国人民的财富，我们不应忘记在海上工作的人和他们的家庭。',
  ],
  [
    'ja',
    '議長：マリ代表の発言を許します。ディアラ氏（マリ）：我々の地域に船を送ってくれた国々に感謝します。水は全ての人々の財産であり、我々はこれを何度も述べてきました。一つの国の問題ではありません。',
  ],
];

/** In languages that nobody has taught us, or in two at once: to say nothing is better than another’s. */
const UNTOLD: Readonly<Record<string, string>> = {
  nothing: '',
  names: 'ILSE BRANDVOLD (Norway)\nKOFI MENSAH (Ghana)\nAYA NGARO (Chad)',
  Catalan:
    'La presidenta: Té la paraula el diputat del grup. El senyor Puig: Gràcies, presidenta. Els llacs del ' +
    'nord estan gelats i l’aigua de la comarca és una riquesa de tots; les obres han de començar al maig amb ' +
    'el suport del Govern.',
  Galician:
    'A presidenta: Ten a palabra o deputado. O señor Rial: Grazas, presidenta. Os lagos do norte están ' +
    'xeados e a auga da comarca é unha riqueza de todos; as obras dos portos teñen que comezar en maio co ' +
    'apoio da Xunta.',
  Romanian:
    'Doamna președintă: Are cuvântul domnul deputat. Domnul Berg: Mulțumesc, doamnă președintă. Lacurile din ' +
    'nord sunt înghețate și apa este o bogăție a tuturor; lucrările trebuie să înceapă în mai cu sprijinul ' +
    'guvernului.',
  Norwegian:
    'Presidenten: Representanten Berg har ordet. Ola Berg: Takk, president. Isen på vannene i nord er tynn, og det er ikke første gang at vi sier det til regjeringen.',
  Afrikaans:
    'Die Voorsitter: Die agbare lid het die woord. Mnr. Berg: Dankie. Die ys op die mere in die noorde is dun en dit is nie die eerste keer dat ons dit vir die regering sê nie.',
  Dutch:
    'De voorzitter: Het woord is aan de heer Berg. De heer Berg: Dank u, voorzitter. Het ijs op de meren in het noorden is dun en dat is niet de eerste keer dat wij het aan de regering zeggen.',
  Malay:
    'Tuan Yang di-Pertua: Ahli Yang Berhormat dipersilakan. Tuan Lund: Terima kasih. Air di tasik ini adalah ' +
    'harta rakyat dan kerajaan sedang membina pelabuhan untuk kapal yang datang dengan muatan itu.',
  Ukrainian:
    'Головуюча: Слово має представник Малі. Пан Діарра: Ми дякуємо країнам, які надіслали судна до нашого регіону. Вода не є товаром, і про це ми не раз говорили на засіданнях у цій залі.',
  Bulgarian:
    'Председателят: Думата има представителят на Мали. Господин Диара: Благодарим на страните, които ' +
    'изпратиха кораби в нашия регион. Водата не е стока и за това сме говорили по много поводи на ' +
    'заседанията с вас.',
  Serbian:
    'Председавајућа: Реч има представник Малија. Господин Дијара: Захваљујемо земљама које су послале бродове у наш регион. Вода није роба и о томе смо већ говорили на седницама по истом питању.',
  Persian:
    'رئیس: از نمایندهٔ مالی دعوت می‌کنم. آقای دیارا: ما از کشورهایی که به منطقهٔ ما کشتی فرستادند سپاسگزاریم. آب ثروت همهٔ مردم است و این را بارها در جلسات گفته‌ایم.',
  'English and French':
    'The Speaker: The member for Ostby has the floor, and that is all.\n\nLe Président : Les députés du comté et des villes sont dans la salle, et une motion est là.',
};

describe('the language of a record', () => {
  for (const [i, [language, text]] of TOLD.entries())
    it(`${language} (${i + 1})`, () => assert.equal(languageOf(text), language));
  for (const [name, text] of Object.entries(UNTOLD)) {
    it(`none: ${name}`, () => assert.equal(languageOf(text), undefined));
  }
});
