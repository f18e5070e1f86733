namespace NewsParsing;

/// <summary>Closed lists of English words that the entity rules ask for; by <see cref="WordHash"/>. Written for this project.</summary>
internal static class EntityWords
{
    public static readonly uint The = WordHash.Of("the");
    public static readonly uint Of = WordHash.Of("of");
    public static readonly uint And = WordHash.Of("and");
    public static readonly uint S = WordHash.Of("s");
    public static readonly uint With = WordHash.Of("with");
    public static readonly uint By = WordHash.Of("by");
    public static readonly uint Between = WordHash.Of("between");
    public static readonly uint Apostrophe = WordHash.Of("'");
    public static readonly uint Hyphen = WordHash.Of("-");
    public static readonly uint FullStop = WordHash.Of(".");
    public static readonly uint Comma = WordHash.Of(",");
    public static readonly uint Ampersand = WordHash.Of("&");
    public static readonly uint OpeningBracket = WordHash.Of("(");
    public static readonly uint ClosingBracket = WordHash.Of(")");
    public static readonly uint Quote = WordHash.Of("\"");
    public static readonly uint Colon = WordHash.Of(":");

    /// <summary>Pronouns, determiners, prepositions, conjunctions and adverbs: start sentences and are no part of a name that they stand before.</summary>
    public static HashSet<uint> Function { get; } = WordSet.Of(
        "a an the this that these those some any no every each all both either neither one two three four five six seven eight nine ten several many most more much few "
        + "fewer less least another other others such same half dozens hundreds thousands millions he she it they we you i him her them us his its their our your my mine theirs "
        + "who whom whose which what when where why how there here then now today yesterday tomorrow tonight in on at by for from to with without within of off into onto "
        + "upon over under above below between among amid amidst around about across after before during since until till against along behind beside besides beyond despite "
        + "down up out near inside outside through throughout toward towards via per like unlike as than except including excluding regarding concerning according given "
        + "following due because although though while whereas whether if unless once and but or nor so yet not also too even only just still already again ever never always "
        + "often sometimes usually perhaps maybe however moreover furthermore meanwhile nevertheless nonetheless therefore thus hence instead otherwise overall indeed "
        + "earlier later last next first second third finally recently currently previously originally eventually initially officially reportedly allegedly additionally "
        + "elsewhere afterwards afterward separately similarly apparently is are was were be been being am has have had having do does did done doing will would shall should "
        + "can could may might must let lets yes well oh ok please thanks new old former late early young big small great good bad high low long short top major local "
        + "national international foreign domestic public private official senior chief leading key main recent further added nearly almost roughly approximately "
        + "thousand million billion hundred dozen eleven twelve twenty thirty forty fifty sixty seventy eighty ninety part much own very rather quite "
        + "asked told said says say saying speaking talking writing citing quoting noting adding based born police officials authorities government ministers lawmakers "
        + "residents witnesses experts analysts critics supporters opponents investigators prosecutors researchers scientists doctors workers soldiers troops rebels "
        + "people men women children students voters protesters demonstrators shares stocks prices oil gold sales profits nothing something everything anything nobody "
        + "somebody everyone everybody someone anyone none talks reports report sources source images photos footage video figures data results tests");

    /// <summary>Lower-case words inside names of persons and places.</summary>
    public static HashSet<uint> Particles { get; } = WordSet.Of("de da do dos das du del della di la le el al bin bint ibn ben van von der den ter ten zu af y e");

    /// <summary>Those that may also begin a name.</summary>
    public static HashSet<uint> LeadingParticles { get; } = WordSet.Of("al el bin ibn de van von");

    /// <summary>Behind a hyphen these make an adjective of the name before them ("Geneva-based").</summary>
    public static HashSet<uint> HyphenAdjectives { get; } = WordSet.Of(
        "based led born like style era wide area run only owned held made built bound style trained related funded linked backed friendly led style old year born bred");

    /// <summary>Behind a hyphen these say that the name before them acts ("Pyongyang-backed").</summary>
    public static HashSet<uint> ActingParticiples { get; } = WordSet.Of(
        "backed led brokered sponsored supported funded controlled run imposed mediated supplied allied aligned installed appointed organised organized mandated financed "
        + "hosted drafted proposed occupied held trained armed owned friendly");

    /// <summary>Stand before a place where something is or goes.</summary>
    public static HashSet<uint> Locative { get; } = WordSet.Of(
        "in at near to into onto from across through throughout inside outside around within towards toward via off along beyond over north south east west northeast northwest "
        + "southeast southwest");

    /// <summary>Prepositions behind which a name is no subject.</summary>
    public static HashSet<uint> Prepositions { get; } = WordSet.Of(
        "of for in at by from to with without within on off into onto upon over under above below between among amid amidst around about across after before during since until till "
        + "against along behind beside beyond despite down up out near inside outside through throughout toward towards via per like unlike than except including regarding concerning");

    /// <summary>Words of <see cref="Function"/> that are nouns behind a name.</summary>
    public static HashSet<uint> FunctionNouns { get; } = WordSet.Of(
        "police officials authorities government ministers lawmakers residents witnesses experts analysts critics supporters opponents investigators prosecutors researchers scientists "
        + "doctors workers soldiers troops rebels people men women children students voters protesters demonstrators shares stocks prices oil gold sales profits talks reports report "
        + "photos video results tests officer chief");

    /// <summary>Who or what comes from a government: "envoys of X", "no comment from X".</summary>
    public static HashSet<uint> Delegates { get; } = WordSet.Of(
        "comment comments reaction response statement envoy envoys diplomat diplomats official officials ambassador ambassadors delegation delegations delegates representatives "
        + "ministers leaders pressure support help backing approval permission criticism condemnation assurances threat threats demand demands request requests objections "
        + "negotiators mediators message messages warning warnings concession concessions assistance signal signals");

    /// <summary>Parts of a country or city: what they belong to is a place.</summary>
    public static HashSet<uint> PlaceNouns { get; } = WordSet.Of(
        "region regions province provinces coast coastline border borders north south east west northeast northwest southeast southwest capital city cities town towns village district "
        + "suburb suburbs outskirts airport port ports island islands river rivers mountains lake desert territory waters shore streets centre center port beaches hills valley");

    /// <summary>Organisations by what they are: a name behind one is an organisation's.</summary>
    public static HashSet<uint> OrganizationNouns { get; } = WordSet.Of(
        "company firm bank lender group maker publisher broadcaster newspaper daily weekly magazine website agency airline carrier retailer insurer operator producer party club union charity "
        + "watchdog brokerage carmaker automaker drugmaker chipmaker developer chain supermarket startup start-up startups exchange regulator tank consultancy studio label manufacturer builder "
        + "conglomerate subsidiary franchise team militia cartel gang movement network platform portal supplier contractor miner refiner utility brewery winery shipbuilder planemaker "
        + "organization organisation foundation nonprofit association federation coalition alliance monitor");

    /// <summary>Verbs and their forms by which somebody speaks, decides or deals with others.</summary>
    public static HashSet<uint> Acting { get; } = WordSet.Of(
        "said says say saying told tells announced announces declared declares agreed agrees agree warned warns warn urged urges urge called calls accused accuses accuse denied denies deny "
        + "insisted insists insist demanded demands demand rejected rejects reject condemned condemns condemn welcomed welcomes welcome praised praises praise criticised criticized "
        + "criticises criticizes imposed imposes impose ordered orders order banned bans ban approved approves approve signed signs sign vowed vows vow pledged pledges pledge promised promises "
        + "promise threatened threatens threaten offered offers offer proposed proposes propose asked asks ask sent sends send launched launches launch deployed deploys deploy fired fires fire invaded invades "
        + "invade annexed annexes annex attacked attacks attack bombed bombs bomb seized seizes seize withdrew withdraws withdraw expelled expels expel recalled recalls summoned summons "
        + "suspended suspends suspend lifted lifts lift backed backs back supported supports support opposed opposes oppose refused refuses refuse decided decides decide hopes hoped hope wants wanted want "
        + "plans planned plan seeks sought seek expects expected expect believes believed believe considers considered consider claims claimed claim confirmed confirms confirm acknowledged acknowledges "
        + "acknowledge admitted admits admit recognised recognized recognises recognizes recognise recognize joined joins join quit quits left leaves voted votes vote vetoed vetoes veto abstained abstains "
        + "supplied supplies supply provided provides provide delivered delivers deliver sold sells sell bought buys buy raised raises raise cut cuts reduced reduces reduce blocked blocks "
        + "block halted halts halt resumed resumes resume ended ends end began begins begin started starts start continued continues continue responded responds respond retaliated retaliates retaliate "
        + "sanctioned sanctions reacted reacts react replied replies reply released releases release issued issues issue published publishes publish unveiled unveils unveil introduced introduces introduce "
        + "adopted adopts adopt passed passes pass ratified ratifies ratify hosted hosts host mediated mediates mediate negotiated negotiates negotiate pressed presses press pushed pushes push "
        + "helped helps help paid pays pay spent spends spend lent lends lend borrowed borrows borrow granted grants grant extended extends extend closed closes close opened opens open restored "
        + "restores restore severed severs sever broke breaks break tested tests test conducted conducts conduct carried carries carry intercepted intercepts intercept shot shoots "
        + "shoot hit hits strike strikes struck captured captures capture controls controlled control holds held hold accepts accepted accept gave gives give made makes make took takes take put puts "
        + "kept keeps keep set sets won wins win lost loses lose beat beats defeated defeats defeat reiterated reiterates reiterate stressed stresses stress noted notes note added adds add argued "
        + "argues argue maintained maintains maintain appealed appeals appeal apologised apologized apologises apologizes protested protests invited invites invite received receives receive "
        + "appointed appoints appoint named names elected elects elect arrested arrests arrest charged charges charge tried tries try freed frees free stopped stops stop allowed allows allow let lets "
        + "permitted permits permit prepared prepares prepare mobilised mobilized mobilises mobilizes evacuated evacuates evacuate strengthens strengthened strengthen moved moves move stepped steps step "
        + "pulled pulls pull turned turns turn used uses use spoke speaks speak met meets meet seemed seems seem appeared appears appear failed fails fail managed manages manage stands stood faces faced "
        + "exported exports export imported imports import produced produces produce shipped ships ship object objects objected owes owed owe needs needed lacks criticise criticize celebrated celebrates celebrate marked marks mark remains remained");

    /// <summary>Auxiliaries behind which a country as subject acts, unless "been" or an adjective follows.</summary>
    public static HashSet<uint> Auxiliaries { get; } = WordSet.Of("has have had will would must should could may might can cannot did does do wo wouldn doesn didn hasn shall");

    /// <summary>May stand between a subject and its verb.</summary>
    public static HashSet<uint> VerbAdverbs { get; } = WordSet.Of(
        "also has have had not then later already recently now still never again even often reportedly officially formally publicly immediately quickly repeatedly once only first finally "
        + "previously earlier today yesterday itself allegedly strongly initially soon since long always largely effectively unilaterally");

    /// <summary>What a government has, does or decides, and its instruments: "Moscow's decision", "Russia's war".</summary>
    public static HashSet<uint> PolicyNouns { get; } = WordSet.Of(
        "war wars invasion offensive aggression attack attacks assault strike strikes bombing campaign operation operations decision decisions policy policies plan plans proposal proposals move "
        + "moves effort efforts bid demand demands claim claims offer offers threat threats warning warnings call calls request response reaction refusal rejection denial statement stance position "
        + "positions view views strategy strategies approach aims aim goals goal intention intentions ambition ambitions commitment commitments pledge pledges promise promises support backing "
        + "assistance aid help involvement intervention role withdrawal military army navy troops forces soldiers missiles missile weapons arsenal nuclear defence defense defences defenses air "
        + "leadership diplomacy "
        + "sanctions tariffs ban blockade embargo veto vote sovereignty recognition accession membership bids relations relationship ties alliance pact treaty agreement deal talks negotiations "
        + "foreign allies ally allegations accusations accusation crackdown handling use failure success victory defeat right rights interests interest responsibility programme program budget "
        + "spending law laws rule regime occupation annexation control incursion counteroffensive provocations provocation test tests launch drills exercises willingness readiness agreement insistence "
        + "opposition objections concerns concern demand desire hopes hope wartime efforts objectives restrictions measures opposition offensive campaign");

    /// <summary>Between two governments: "ties with North Korea", "talks between Iran and Iraq".</summary>
    public static HashSet<uint> RelationNouns { get; } = WordSet.Of(
        "ties tie relations relationship talks negotiations dialogue deal deals agreement agreements treaty pact alliance partnership cooperation collaboration war conflict dispute disputes "
        + "tension tensions friendship accord accords truce ceasefire trade summit meeting meetings discussions consultations contacts border summit cooperate cooperating collaborate "
        + "negotiate negotiating sided siding allied aligned agreed deal row rift standoff confrontation rapprochement reconciliation exchange exchanges swap diplomacy support pressure sanctions "
        + "sanction tariffs tariff war embargo aggression threat threats attack attacks");

    /// <summary>Verbs whose object is dealt with as somebody, not as a place.</summary>
    public static HashSet<uint> Addressing { get; } = WordSet.Of(
        "accused accuses accusing accuse urged urges urging urge told tells telling asked asks asking warned warns warning warn condemned condemns condemning blamed blames blaming blame "
        + "thanked thanks thanking criticised criticized criticising criticizing sanctioned sanctioning punished punish praised praises praising commended commends commending pressed pressing "
        + "pressured persuaded persuade convinced convince forced force invited invites inviting sued sues suing threatened threatens threatening reminded assured assures pressure help helped helping "
        + "support supports supported supporting backed backing back arm arming armed aid aiding recognise recognize recognised recognized beat defeated defeat trust trusted");

    /// <summary>Nouns that stand for the government of the country named before them ("the Ukrainian government").</summary>
    public static HashSet<uint> GovernmentNouns { get; } = WordSet.Of("government governments administration regime ministry presidency cabinet");

    /// <summary>May stand between a country and one of <see cref="GovernmentNouns"/> ("foreign ministry", "interim government").</summary>
    public static HashSet<uint> GovernmentModifiers { get; } = WordSet.Of(
        "foreign defence defense interior finance health education justice energy economy trade agriculture transport environment labour labor culture home interim transitional federal "
        + "central new military current previous coalition caretaker national affairs external security oil industry emergency digital information communications and of");

    /// <summary>Groups of many that English writes in the singular, with their roles.</summary>
    public static Dictionary<uint, string> Collectives { get; } = Pairs(
        "military:MIL army:MIL navy:MIL forces:MIL troops:MIL personnel:MIL militia:REB police:COP opposition:OPP media:JRN navy:MIL marines:MIL infantry:MIL "
        + "authorities:GOV officials:GOV diplomats:GOV negotiators:GOV delegation:GOV judiciary:JUD intelligence:SPY workforce:LAB airforce:MIL artillery:MIL commandos:MIL fighters:REB hackers:CRM "
        + "families:CVL villagers:CVL civilians:CVL citizens:CVL residents:CVL migrants:REF refugees:REF companies:BUS firms:BUS banks:BUS businesses:BUS investors:BUS importers:BUS exporters:BUS "
        + "farmers:AGR fishermen:AGR growers:AGR students:EDU teachers:EDU scientists:EDU researchers:EDU doctors:MED nurses:MED journalists:JRN reporters:JRN lawmakers:LEG legislators:LEG senators:LEG "
        + "voters:CVL protesters:CVL demonstrators:CVL activists:CVL lawyers:JUD judges:JUD prosecutors:JUD soldiers:MIL sailors:MIL pilots:MIL generals:MIL commanders:MIL conscripts:MIL "
        + "reservists:MIL veterans:MIL peacekeepers:MIL rebels:REB separatists:REB insurgents:REB militants:REB guerrillas:REB mercenaries:MIL spies:SPY workers:LAB miners:LAB labourers:LAB laborers:LAB "
        + "unions:LAB regulators:GOV ministers:GOV leaders:GOV envoys:GOV mediators:GOV athletes:SPO players:SPO swimmers:SPO tourists:CVL passengers:CVL workers:LAB engineers:LAB rescuers:CVL "
        + "firefighters:CVL airlines:BUS manufacturers:BUS producers:BUS carmakers:BUS troops:MIL warplanes:MIL jets:MIL warships:MIL");

    /// <summary>Words that begin names of places.</summary>
    public static HashSet<uint> PlaceFirst { get; } = WordSet.Of("lake mount cape port fort gulf bay strait isle isles sea river saint san santa camp villa puerto cerro rio");

    /// <summary>Words that end names of places.</summary>
    public static HashSet<uint> PlaceLast { get; } = WordSet.Of(
        "river lake sea ocean bay strait island islands mountain mountains valley province county district oblast krai airport bridge street square road avenue boulevard park stadium peninsula canal desert "
        + "forest hills hill beach harbor harbour port region basin delta plateau coast gulf sound reef pass falls plaza tower dam creek springs heights governorate prefecture municipality village "
        + "town township arena highway lane border cemetery station reservoir strip crossing");

    /// <summary>Lower-case words that say which part of a country the name before them is ("Kursk region").</summary>
    public static HashSet<uint> DivisionNouns { get; } = WordSet.Of("region province state county district oblast governorate prefecture department canton");

    private static Dictionary<uint, string> Pairs(string text)
    {
        var pairs = new Dictionary<uint, string>();
        foreach (var pair in text.Split(' '))
        {
            var colon = pair.IndexOf(':', StringComparison.Ordinal);
            pairs[WordHash.Of(pair.AsSpan(0, colon))] = pair[(colon + 1)..];
        }

        return pairs;
    }
}
