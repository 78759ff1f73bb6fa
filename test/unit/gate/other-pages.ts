/** Pages that bring in Gaza and are about something else: what they are, title, standfirst, text. */
export const otherPages: readonly (readonly [string, string, string, string])[] = [
  [
    'a protest on a campus',
    'Students end sit-in at the university library after nine days',
    'Pro-Palestinian protesters leave after the college agrees to publish its investments.',
    `Students who had occupied the main library left the building on Friday after a deal with the college.
The protesters had demanded that the university sell its holdings in arms makers over the war in Gaza.
Campus police said that no students had been arrested and that classes would resume on Monday morning.
The vice-chancellor thanked the students and said the university would publish a list of its investments.
Two student unions at neighbouring universities said that their own encampments would stay where they are.
Lecturers had moved their teaching online while the protest lasted, and exams were put off for a week.
The college has held similar talks with students before, over fossil fuels and over the price of housing.`,
  ],
  [
    'a protest march named after Gaza',
    'Thousands join Gaza march in the capital as police close bridges',
    'Organisers say the protest was the largest this year.',
    `Thousands of demonstrators marched through the capital on Saturday, closing three bridges for hours.
Protesters carried flags and placards calling for an end to arms sales, and police made eleven arrests.
The demonstrators were kept apart from a smaller rally by metal fences and lines of mounted officers.
Activists said the march would be repeated next month whether or not the council grants permission.
A police spokesman said the protest had passed off largely peacefully despite scuffles near the station.
Shopkeepers along the route of the protest complained that they had been told of it only on Thursday.
The activists handed a letter on Gaza to an official at the gate before the rally broke up at dusk.`,
  ],
  [
    'a song contest',
    'Broadcaster pulls out of Eurovision over Gaza',
    'The decision leaves the song contest with thirty-four countries.',
    `The public broadcaster will not send a singer to Eurovision next spring, its board decided on Tuesday.
It said that taking part in the song contest was not possible while Israel was to compete.
Thirty-four countries will now send songs to the festival, the smallest field for more than two decades.
The organiser said that it respected the choice and that the contest remained an event for musicians.
Last year's winning singer said that Eurovision had always been about the songs and about nothing else.
Bookmakers now give the northern countries the best chances, with a band from the fjords in the lead.
Fans who had bought seats for the concert will be paid back, the broadcaster promised its viewers.`,
  ],
  [
    'a statement by an actor',
    'Actor uses festival speech to call for a ceasefire in Gaza',
    'The star of the opening film was applauded for a minute.',
    `The actor interrupted the premiere of the opening film to speak of Gaza, and the hall applauded for a minute.
The film, a comedy about two sisters and a lighthouse, is her first after an absence of four years.
The festival's director said that actors were free to say on its stage whatever they thought right.
She plays the younger sister, a role for which she learnt to sail and to speak a dialect of the coast.
Critics praised the film for its slow humour; one called it the best thing the actor had ever done.
It will open in cinemas in October, after the festivals of the autumn, and is tipped for the Oscars.`,
  ],
  [
    'a campaign at home with a passage on Gaza',
    'Senate race tightens as candidates trade blows over prices',
    'A poll puts the two candidates within a point of each other.',
    `The two candidates for the Senate seat met on Tuesday for their last debate before the election.
Both spoke at length of prices, of rents and of the closing of the region's largest hospital.
The Democrat said that her rival had voted four times in Congress against a cap on the price of insulin.
Asked about Gaza, the Republican said that Israel had a right to defend itself, and moved on to taxes.
Voters in the suburbs will decide the election, according to a poll published on the eve of the debate.
Turnout was high in the primary, and both parties have registered thousands of new voters since June.
The candidates spent more on advertising than any before them in a Senate election in this state.`,
  ],
  [
    'voters who are moved by Gaza',
    'Can Democrats win back the voters they lost over Gaza?',
    'In one city, party workers go from door to door.',
    `In this city of car workers, Democrats lost one voter in five at the last election, and they know why.
Party workers now go from door to door to ask what would bring the voters back to the Democrats.
Many say that they stayed at home because of Gaza, others because of the price of petrol and eggs.
A poll commissioned by the candidates found that jobs came first for all but the youngest voters.
The Republican candidate has opened an office in the main street, the first of his party in thirty years.
Congress members from neighbouring districts have come to help, and so have volunteers from the coast.
The election in November will show whether the doors that were opened stay open, the candidates say.`,
  ],
  [
    'fire across the border with Lebanon',
    'Israeli strikes hit southern Lebanon hours after ceasefire talks',
    'Hezbollah says that it will answer the strikes.',
    `Israeli aircraft struck three villages in southern Lebanon on Sunday, the Lebanese health ministry said.
Hezbollah said that two of its members had been killed and that it would answer at a time of its choosing.
The Israeli army said that it had hit a depot of rockets that broke the ceasefire agreed with Lebanon.
Residents of Beirut heard aircraft through the night, and schools in the south were closed on Monday.
The group began firing in October 2023 in support of Hamas in Gaza, and the border emptied on both sides.
UNIFIL called on both sides to keep to the ceasefire, and Lebanon asked for a meeting in New York.
Lebanese families who had returned to the border villages left again with mattresses on their cars.`,
  ],
  [
    'a war with Iran',
    'Oil rises as Iran warns ships in the Strait of Hormuz',
    'Tehran says that talks in Oman have failed.',
    `Oil rose by four per cent on Monday after Iran warned ships to stay away from the Strait of Hormuz.
Tehran said that talks in Oman had failed and that it would not accept limits on its enrichment.
Israel has said that it will strike Iran again if its nuclear sites are rebuilt, and Washington agrees.
Iranian officials pointed to the war in Gaza and said that no promise made to the region had been kept.
Insurers raised the price of cover for tankers, and two companies told their ships to wait at anchor.
The ayatollah has not spoken in public for a week, which Iranian newspapers explain by a cold.`,
  ],
  [
    'attacks on ships by the Houthis',
    'Ship hit by missile in the Red Sea, the third this week',
    'Yemen’s Houthis say they fired at the vessel because of Gaza.',
    `A cargo ship was hit by a missile in the Red Sea on Tuesday, the third to be attacked this week.
The Houthis, who hold the north of Yemen, said that they would go on until the war in Gaza ends.
The crew put out a fire in the hold and the ship is sailing to Djibouti under its own power.
Most large carriers have avoided the Red Sea for months, which adds ten days to a voyage to Europe.
The Houthi spokesman said that the vessel belonged to an Israeli owner, which the company denied.
Warships of six navies patrol the waters off Yemen and have shot down dozens of drones since spring.
The United Nations wants to restart talks between Yemen's government and the Houthis in the autumn.`,
  ],
  [
    'a raid in the West Bank',
    'Settlers burn cars in three West Bank villages',
    'Palestinian officials say that soldiers stood by.',
    `Israeli settlers burnt cars and a barn in three villages of the West Bank overnight, residents said.
Palestinian officials said that soldiers stood by; the Israeli army said that it had sent the settlers away.
Attacks by settlers in the West Bank have risen every year since records began, according to the UN.
In Nablus, shops closed in mourning for a farmer who was shot while he was picking his olives.
The mayor of Hebron asked for observers, and a minister called the settlers the pioneers of our time.
More than a thousand Palestinians have been killed in the West Bank since the war in Gaza began.`,
  ],
  [
    'peace talks for Ukraine',
    'Envoys carry 20-point peace plan for Ukraine to Moscow',
    'Witkoff and Kushner are to meet the Kremlin’s negotiators.',
    `Two American envoys flew to Moscow on Monday with a peace plan of twenty points for Ukraine.
The plan provides for a ceasefire along the front and for a board of monitors, the Kremlin was told.
Zelensky said that Ukraine would accept a force of European soldiers but no withdrawal from its towns.
The same envoys brokered the truce in Gaza, and the president wants to repeat what worked there.
Russian forces took two villages east of the river, while Ukraine struck a refinery on the Volga.
Moscow has said that it does not want foreign soldiers in Ukraine in any phase of a settlement.`,
  ],
  [
    'a force for Haiti',
    'First soldiers of the new force land in Haiti',
    'The stabilisation force is to have five thousand members.',
    `The first two hundred soldiers of the international force landed in Haiti's capital on Thursday.
The Security Council had voted for the force in the autumn, after gangs took the road to the north.
Kenya will lead it, and the United States pays for fuel, vehicles and the hospital in the port.
Haitians who had fled to the countryside said that they would wait before they return to their houses.
Diplomats note that the same council voted for a force for Gaza in the same year, with as many doubts.`,
  ],
  [
    'a speech to the assembly on many wars',
    'UN chief warns of a world without rules in opening speech',
    'From Sudan to Ukraine, he told leaders, the charter is being torn up.',
    `The secretary-general opened the yearly debate with a warning that the world was losing its rules.
He named Sudan, where famine has spread to a third province, and Ukraine, where winter is coming.
He spoke of Gaza, of Myanmar and of the Congo, and of glaciers that will be gone within a lifetime.
Sudan's foreign minister left the hall when the speaker turned to the siege of the town in the west.
Presidents of small islands asked for money that had been promised to them nine years ago.
The debate goes on until Tuesday; the Russian delegation is to speak on Saturday morning.`,
  ],
  [
    'a football match',
    'Late goal sends Israel out as fans are kept away',
    'The match was played before empty seats.',
    `A goal in the last minute ended Israel's hopes of reaching the World Cup on Tuesday night.
The match was played without fans after the police said that they could not keep the stadium safe.
Players of both sides shook hands, and the coach thanked the city for having taken the match at all.
UEFA had been asked to expel Israel because of Gaza and had twice put off a vote on the matter.
The home side now meets the winner of the other league group and must do without two players.
Football writers called the match the dullest of the campaign until that last corner came in.`,
  ],
  [
    'an attack on a synagogue abroad',
    'Man charged over fire at synagogue',
    'Police treat the attack as antisemitic.',
    `A man of thirty-one was charged on Wednesday with setting fire to the door of a synagogue.
Police said that he had shouted about Gaza when he was arrested, and that he had acted alone.
The rabbi thanked the neighbours who had put out the flames with the hoses of their gardens.
Attacks on Jewish buildings in the country have trebled since October 2023, a charity has counted.
The court will hear the case in March; the man's lawyer said that he was ill and in need of care.
The prime minister visited the street in the evening and promised more money for guards and cameras.`,
  ],
  [
    'a place of the same name',
    'Floods cut off towns in Gaza Province',
    'The Limpopo has risen to its highest level in ten years.',
    `Floods have cut off six towns in Gaza Province in the south of the country, the authorities said.
In Gaza's capital Xai-Xai, people were taken from the roofs by fishermen in wooden boats.
The Limpopo has risen to its highest level in ten years, and rain is forecast until Sunday.
Gaza grows most of the country's rice, and farmers fear that the harvest of the valley is lost.
Aid agencies sent tents and pumps to Gaza from the port of Maputo, two hundred kilometres away.`,
  ],
  [
    'the front page of a newspaper',
    'News, sport and opinion from the capital',
    'The latest news from home and abroad.',
    `Ministers are to meet on Friday to decide whether the railway to the north is built after all.
Aid trucks have entered Gaza through a second crossing for the first time since the summer.
A painting that hung above a cooker for forty years has been sold for the price of a house.
The coach says that nobody should expect miracles of his side on Saturday, least of all himself.
How to keep your tomatoes alive when you go away for a week, by a gardener who has tried it all.
Hamas names a new negotiator; the talks in Cairo are to go on after the holiday.
The bank has left interest rates unchanged and says that it sees no reason to change its mind.
A village in the hills has voted to keep its only bus, and to pay for the driver out of its own purse.`,
  ],
  [
    'a company with business in Israel',
    'Software company dismisses four over protest in lobby',
    'The employees had objected to a contract.',
    `The company dismissed four employees on Thursday who had held a protest in the lobby of its offices.
They had demanded the end of a contract with Israel's ministry of defence because of the war in Gaza.
A spokesman said that the protest had kept others from their work and broken the rules of the house.
The company's shares rose by two per cent on the day, on news of a larger data centre in the north.
Unions called for the employees to be taken back and for the company to publish its contracts.`,
  ],
  [
    'a family abroad, remembered in passing',
    'Baker opens third shop in the old harbour',
    'The queue reached around the block on the first day.',
    `When the doors opened at seven, the queue for the new bakery reached around the block to the quay.
The owner learnt to bake from her grandmother, who left Gaza in 1967 with a recipe for date rolls.
She sells eleven kinds of bread, and a cake with orange and sesame that is gone before ten.
The first shop opened eight years ago in a former garage; the second one followed during the pandemic.
The harbour's oldest café, which stands opposite, says that it sells more coffee since she came.`,
  ],
  [
    'the fall of a government elsewhere',
    'Syria’s new rulers sign pact with Kurdish forces',
    'Damascus promises posts in the army and the ministries.',
    `Syria's new rulers signed a pact with the Kurdish forces of the north-east on Monday in Damascus.
The pact provides for posts in the army, for schools in Kurdish and for a share of the oil.
Israel, whose soldiers hold villages beyond the Golan, said that it would judge Syria by its deeds.
The rulers in Damascus want the sanctions lifted and have sent a delegation to Washington for it.
A Hamas office in Damascus was closed in spring, and its members left for Gaza's neighbour Egypt.
Syrians who returned from Turkey this summer say that there is work but no electricity after eight.`,
  ],
  [
    'a race for the town hall',
    'Mayoral hopefuls asked about Israel at crowded town hall',
    'Rents come first for most, but not for all.',
    `The two front-runners for mayor met on Thursday in a school gym that holds half of those who came.
One of them has called the war in Gaza a crime, and was asked at once whether she stood by it.
The other said that a mayor mends roads and that Hamas does not vote in this city, to some applause.
Both want to freeze rents, though the mayor who leaves office says that she has no power to do so.
Questions about buses took an hour, and the democratic socialist answered them without her notes.
Israel came up a last time when a rabbi asked who would pay for the guards before his school.`,
  ],
  [
    'a quarrel in a governing coalition',
    'Netanyahu tells coalition partners to keep their quarrels indoors',
    'A war in Gaza is no time for them, he says.',
    `The prime minister asked his coalition on Wednesday to keep its quarrels behind the door of the cabinet.
Haredi parties had threatened to leave over the draft, and a Likud minister had called them deserters.
He said that the coalition owed the soldiers in the Gaza Strip more than a shouting match on the radio.
The Knesset is to vote on rabbis, on judges and on the draft before it rises for the summer.
An ultra-Orthodox deputy said that he had heard such words before and had kept all of the letters.
The opposition has tabled a motion to dissolve the Knesset, the third since the winter.`,
  ],
  [
    'an economy next door',
    'What the war in Gaza costs the economy of its neighbour',
    'Fewer guests, fewer ships, dearer bread.',
    `The economy had hardly recovered from the last shock when the war in Gaza brought the next one.
Tourism, which employs one in ten, fell by a third within a month, the chamber of hoteliers says.
Revenues from the canal have halved since ships began to take the long way round the continent.
Inflation stands at thirty per cent; the central bank has raised its rate to a height without precedent.
Economists count on a loan of eight billion, for which the budget would have to be written anew.
At the bazaar, a seller of lamps says that he has lit them for nobody since the autumn.`,
  ],
  [
    'the recognition of a state',
    'Four countries recognise a Palestinian state',
    'Others are to follow at the assembly in New York.',
    `Four countries recognised a Palestinian state on Sunday, a day before the assembly meets in New York.
Their prime ministers said that they wanted to keep the two-state solution alive while there was time.
Israel's prime minister called the step a reward and said that there would be no Palestinian state.
The summit on Monday will deal with borders and embassies, and also with the war in the Gaza Strip.
More than a hundred and fifty governments now recognise the state of Palestine, most since long ago.`,
  ],
  [
    'fear abroad after an attack',
    'After the Hamas attack, Jewish communities abroad lock their doors',
    'Schools stay shut, and guards stand before synagogues.',
    `Synagogues in three cities held their prayers behind locked doors on Saturday, with police outside.
A rabbi in the suburbs said that parents had rung her all night to ask whether the school would open.
Antisemitic letters had come before, but never so many, the council of Jewish communities said.
The attack by Hamas was condemned by the mosque across the street, whose imam brought flowers.
A synagogue's caretaker swept up the glass of a window and said that he had seen worse, and hoped not to again.
The ministry has promised money for cameras; the rabbi would rather have the neighbours.`,
  ],
  [
    'a contest, in one paragraph',
    'Why the vote on Israel may not end the quarrel over Eurovision',
    '',
    `Eurovision is meant to be about songs, but for two years fans have stayed away because of the war in Gaza.`,
  ],
  [
    'solidarity from afar',
    'Thousands march in Sanaa as Houthis promise more attacks on ships',
    'They say that they act for the Palestinians.',
    `Thousands marched through the capital of Yemen on Friday to show that they stood by the people of Gaza.
The Houthis, who rule the north of Yemen, have fired on ships since the war between Israel and Hamas began.
Their leader said that Yemen would not rest before Gaza did, and named forty vessels as targets.
Warships in the Red Sea shot down nine drones of the Houthis in one night, more than in the week before.
Insurers now ask for one part in a hundred of a ship's worth to let it pass the coast of Yemen.`,
  ],
  [
    'an award for many deeds',
    'Foundation gives president its prize for peacemaking',
    '',
    `The foundation gave the president its prize on Tuesday in a room with new and very golden curtains.
It praised his agreements in the Caucasus, in Africa and in Gaza, where a ceasefire has begun to hold.
The prize was made by a jeweller in Ohio and weighs as much as a newborn child, the foundation says.
He thanked his family and the jeweller and said that he would put it beside the other clocks.`,
  ],
  [
    'a party at odds over Gaza',
    'Labour conference defies its leader over Gaza',
    'Delegates pass a motion that he had asked them to drop.',
    `The party leader lost a vote at his own conference on Monday, the first in his six years at its head.
Delegates passed a motion on Gaza against the wish of the platform, by a majority that nobody counted.
The party's rules do not bind him to it, his office said, and the manifesto is written elsewhere.
Trade unions had brought the motion; two of them pay for a third of what the party spends.
Labour deputies in the cities fear for their seats, and one of them left before the result was read.
The war in Gaza had cost the party five seats, a pollster told them over sandwiches.
The conference goes on with buses, for which there is to be no motion.`,
  ],
  [
    'an inquiry that stalls since the war in Gaza',
    'Nine in ten want an inquiry, and the cabinet still does not',
    'A poll asked Israelis who should answer for the failures of October 7.',
    `Two years after the Hamas attack, nine Israelis in ten want to know why nobody saw it coming.
The poll was taken in March, when the war in Gaza had kept every other question off the front pages.
Only two in a hundred told the pollsters that no commission is needed; six were not sure.
Judges would name its members by law, which is why ministers would rather write a law of their own.
Asked who should resign over the Hamas attack, most named the prime minister first and a general second.
The cabinet has said that an inquiry must wait until the Gaza war is over, and has not said when that is.`,
  ],
];
