import { quote, section, type Outline } from '../../shared/harvest/outline.ts';

/** A sentence in each script that a PDF shows. */
export const SCRIPTS: Readonly<Record<string, string>> = {
  Turkish: 'Adım Çağla, İstanbul’dan geldim, ışık ve göğüs.',
  Vietnamese: 'Tôi tên là Nguyễn, tôi muốn làm việc ở đây.',
  Cyrillic: 'Меня зовут Анна. Ґанок їжа є. Қазақша әңгіме.',
  Greek: 'Θέλω να δουλέψω. Ἀρχή.',
  Arabic: 'اسمي محمد بتثلا وأريد الشَّاي',
  Persian: 'شمارهٔ من می‌خواهم کار کنم',
  Urdu: 'میرا نام علی ہے اور میں روٹرڈیم میں رہتا ہوں',
  Hebrew: 'שלום עולם בְּרֵאשִׁית',
  Tigrinya: 'ሰላም፡ ስመይ ሳራ እዩ።',
  Armenian: 'Իմ անունը Անի է։',
  Georgian: 'ჩემი სახელია ნინო.',
  Devanagari: 'मेरा नाम क्षितिज है। हिन्दी किताब।',
  Bengali: 'আমার নাম রহিম। আমি কাজ করতে চাই।',
  Tamil: 'என் பெயர் கார்த்திக். கோ',
  Thai: 'ผมชื่อสมชาย น้ำใจ',
  Chinese: '我叫王小明，我在鹿特丹工作。臺灣。',
  Japanese: '私の名前は田中です。カタカナ',
  Korean: '제 이름은 김민수입니다.',
  emoji: '😀👩‍🚀👍🏽',
  symbols: '✓ → ★ ≠',
};

/** A document in which all of them are said. */
export const scriptsOutline = (): Outline => ({
  lang: 'nl',
  spoken: 'nl',
  title: 'De oogst',
  of: 'Iedereen',
  about: [],
  blocks: section(
    'Woorden',
    Object.values(SCRIPTS).map((words) => quote(words)),
  ),
  foot: 'Einde',
});
