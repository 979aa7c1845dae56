/** The words a sentence hangs on. In the skeleton of a sentence they stand as they are; other words become their class or their ending. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  `wat wie waar hoe waarom wanneer welk welke hoezo hoeveel waardoor waarvoor waarop waaraan waarin waarmee waarover waaruit waarvan waarheen waarbij wiens
  is was ben bent waren zijn wordt werd worden geworden heb hebt heeft had hadden hebben zou zouden zul zal zullen kan kun kunt kon konden kunnen mag mocht mogen moet moest moesten moeten wil wilt wilde wilden willen
  hoef hoeft hoefde ga gaat ging gingen doe doet deed deden laat liet maak maakt maakte kom komt kwam vind vindt vond denk denkt dacht weet wist zie ziet zag hoor hoort hoorde lijkt leek blijf blijft bleef zit zat staat stond
  ligt lag vraag vraagt vroeg zeg zegt zei merk merkt merkte voel voelt voelde geef geeft gaf neem neemt nam heet
  niet geen nooit niets niemand nog al ooit wel toch maar ook eens even gewoon eigenlijk dan nu nou toen daar er hier zo heel erg te veel minder meer meest echt misschien vast zeker alleen juist pas eerst later
  en of als dat die dit deze het de een dus want omdat doordat terwijl voordat nadat zodat tot om te aan af bij door in met na naar onder op over per rond sinds tegen tussen uit van vanaf via voor zonder binnen buiten
  kortom stel hè he hoor joh ja nee zeg goed beter best anders iets iemand allemaal alles alle elk elke ander andere zelf eigen volgens tijdens bijvoorbeeld tip advies
  what who where how why when which whose whom whether if
  am are were been be being has have had having do does did done doing would will shall should could can may might must ought need needs
  not no never nothing nobody none yet ever already just really actually maybe perhaps surely still only even so too very much many more most less least then now there here
  and or but because while before after until since though although that this these those the a an it its of to in on at by for from with without about into over under between through against during towards as than like
  up out off back down away again else other another same own own something anything someone anyone everything all each any some
  let get got make made makes take took think thought know knew see saw feel felt say said ask asked want wanted go going went come came tell told look looked keep kept sound sounds seem seems mean happen happened
  well ok oke yes right quoted 0 , :`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
