/** Everyday, regional and short spellings, and the words they stand for. Typed with one finger, heard with the same ear. */
const FORMS = `
wrm waarom | waaróm waarom | wrom waarom | waarrom waarom | waaorm waarom | hoezoo hoezo | wa wat | wadde wat | wattn wat | ff even | effe even | effen even | efkes even | eventjes even
m hem | 'm hem | um hem | t het | 't het | ut het | k ik | 'k ik | kheb ik heb | khad ik had | kzou ik zou | kben ik ben | kwas ik was | kvind ik vind | kdenk ik denk | kwil ik wil | khoor ik hoor
kweet ik weet | ikke ik | ikzelf ik zelf | heddegij heb je | hedde heb je | hebde heb je | hebbe hebben | hebt hebt | zijt bent | zij zij | bende ben je | waarde was je
n een | 'n een | nen een | ne een | un een | s eens | 's eens | es eens | is is | ns eens | 'ns eens | eensn eens | d'r haar | dr haar | der er | dur haar | r er | 'r er
zn zijn | z'n zijn | zun zijn | mn mijn | m'n mijn | mun mijn | jouwn jouw | jou jou | jullie jullie | gullie jullie | ulder jullie | jij jij | gij jij | ge je | gy jij | uw uw | u u | jy jij
gwn gewoon | gwoon gewoon | gewn gewoon | gweoon gewoon | niet niet | nie niet | ni niet | nt niet | neit niet | nit niet | niets niets | nix niets | niks niets | noit nooit
mss misschien | msschien misschien | mischien misschien | misshien misschien | misch misschien | mssn misschien | idd inderdaad | iig in ieder geval | ipv in plaats van | tov ten opzichte van | mbt met betrekking tot
vd van de | v van | vh van het | vn van | vr voor | vanuut vanuit | mr maar | mar maar | maj maar | ma maar | wnr wanneer | wannr wanneer | da dat | dadde dat | dak dat ik | dattie dat hij | datie dat hij
asie als hij | alsie als hij | toenie toen hij | hoeveel hoeveel | hvl hoeveel | evt eventueel | bv bijvoorbeeld | bijv bijvoorbeeld | ed en dergelijke | iemnd iemand | iem iemand | mevr mevrouw | dhr meneer
ie hij | 'ie hij | zei zei | zegt zegt | heb heb | heeft heeft | heef heeft | hep heb | hed had | had had | hat had | zie zie | gij jij | oke oke | ok oke | okee oke | btw trouwens
kan kan | kun kun | kunde kun je | kon kon | konde kon je | zoude zou je | zou zou | zouje zou je | zoje zou je | moete moet je | moeste moest je | wilde wilde | wilt wil | wou wilde | wouw wilde
doede doe je | dede deed je | ginge ging je | hoe hoe | oe hoe | hoeist hoe is het | hoest hoe is het | allee alle | allez alle | goe goed | gaat gaat | weetje weet je | tis het is | 'tis het is | tzal het zal | twas het was
altijd altijd | atlijd altijd | altyd altijd | zoon zo een | zo'n zo een | zon zo een | zonne zo een | hem hem | hum hem | hn hun | hoor hoor | joh joh | pls alsjeblieft | aub alstublieft | mij mij | myn mijn
nog nog | ng nog | oit ooit | ook ook | ok oke | oo ook | al al | alle alle | alvast alvast | aan aan | da's dat is | das dat is | wa's wat is | wats wat is | wie's wie is | hoe's hoe is | hebje heb je
probeert geprobeerd | geprobeert geprobeerd | gebelt gebeld | gevraagt gevraagd | gedact gedacht | gespoken gesproken | egt echt | ech echt | wss waarschijnlijk | nml namelijk | sws sowieso | vgm volgens mij | imo volgens mij
ur your | im i am | i'm i am | i'd i would | id i would | i'll i will | i've i have | ive i have | you're you are | youre you are | your your | you've you have | youve you have | you'd you would
you'll you will | youll you will | he's he is | hes he is | she's she is | shes she is | it's it is | its its | that's that is | thats that is | what's what is | whats what is | who's who is | whos who is | how's how is
hows how is | where's where is | wheres where is | there's there is | theres there is | let's let us | lets let us | they're they are | theyre they are | they've they have | we're we are | we've we have | he'd he would
she'd she would | they'd they would | he'll he will | she'll she will | what'd what did | how'd how did | why'd why did | where'd where did | why's why is | didn't did not | didnt did not | don't do not | dont do not
doesn't does not | doesnt does not | wasn't was not | wasnt was not | isn't is not | isnt is not | aren't are not | arent are not | weren't were not | werent were not | haven't have not | havent have not | hasn't has not
hasnt has not | hadn't had not | hadnt had not | can't can not | cant can not | cannot can not | couldn't could not | couldnt could not | wouldn't would not | wouldnt would not | shouldn't should not | shouldnt should not
won't will not | wont will not | ain't is not | aint is not | mustn't must not | needn't need not | mightn't might not | could've could have | should've should have | would've would have | shoulda should have | coulda could have
shouldve should have | couldve could have | wouldve would have | gonna going to | wanna want to | gotta have to | kinda kind of | sorta sort of | cos because | cuz because | coz because | bc because | tho though | thru through
abt about | pls please | plz please | thx thanks | ppl people | tbh to be honest | idk i do not know | wat wat | wot what | wut what | dunno do not know | em them | 'em them | ya you | yer your | dya do you | d'you do you | d'ya do you
whatd what did | howd how did | cld could | shld should | wld would | hv have | bn been | msg message | coulda could have | y'all you
`;

export const PLAIN_FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  FORMS.trim()
    .split(/\s*[|\n]\s*/)
    .map((row): [string, readonly string[]] => {
      const [form = '', ...words] = row.split(' ');
      return [form, words];
    })
    .filter(([form, words]) => words.join(' ') !== form),
);
