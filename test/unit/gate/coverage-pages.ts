/** Pages about Gaza: what they are, title, standfirst, text. */
export const coveragePages: readonly (readonly [string, string, string, string])[] = [
  [
    'a story whose headline does not name Gaza',
    'Mediators press both sides to open the second phase',
    'Talks resume in Cairo on Sunday.',
    `Egypt, Qatar and Turkey have asked Israel and Hamas to begin the second phase of their agreement.
A delegation of Hamas arrived in Cairo on Saturday; an Israeli team is expected after the weekend.
The first phase ended when the last of the living hostages crossed from Gaza into Israel.
Under the plan, soldiers are to withdraw further while an international force takes their place.
Neither side has said in public what it would do about the weapons that are still in the tunnels.
Diplomats hope for a date at least, which would be more than the last three rounds have brought.`,
  ],
  [
    'a hostage story',
    'Freed after two years, he asks for those who stayed behind',
    'A former hostage returns to his kibbutz.',
    `He has been home for four weeks, and he still wakes at the hour when the guards used to change.
Hamas took him from his kitchen on 7 October and held him in a tunnel under Khan Younis for two years.
His brother was killed that morning, and two of his neighbours died in Gaza before the ceasefire came.
On Saturday he stood on the square in Tel Aviv and read the names of the hostages whose bodies remain.
The agreement obliges Hamas to hand over all of the dead, and Israel to open the crossing in return.
His doctors have told him to rest, and his mother has given up telling him the same thing.`,
  ],
  [
    'an account of the plan’s board',
    'Who sits on the Board of Peace, and who pays for it',
    'Nine names and many questions.',
    `The Board of Peace met for the first time on Thursday, with nine of its members around the table.
Its charter gives the chairman the last word on every payment above ten million dollars.
Four governments have promised money, and one has paid, according to two people who saw the accounts.
The board is to oversee the committee that runs the ministries, the schools and the water works.
European members asked for an auditor; the American side said that there would be one in spring.
Its envoy has an office in Jerusalem, and none yet in Gaza, where the committee meets in a hotel.`,
  ],
  [
    'a film without text',
    'Video: families return to northern Gaza after the truce',
    'Thousands walk along the coast road to what is left of Gaza City.',
    ``,
  ],
  [
    'an older war',
    'Fifty-one days: what the war of 2014 left behind',
    'A year after the ceasefire, little has been rebuilt in Gaza.',
    `A year after the guns fell silent, most of the houses destroyed in Gaza last summer are still rubble.
More than two thousand Palestinians and seventy-three Israelis were killed in fifty-one days.
Cement reaches Gaza in bags that are counted one by one, under a system agreed with the UN.
Israel says that Hamas would use it for tunnels; builders say that it would take a century like this.
In Shejaiya, families live in metal containers that are ovens by noon and iceboxes by midnight.
The donors who met in Cairo promised five billion dollars, of which a third has come to Gaza so far.`,
  ],
  [
    'an opinion on the force',
    'Opinion: Send soldiers, but tell them what for',
    'A stabilisation force without a mandate will please nobody.',
    `There are worse ideas than an international force for Gaza, and most of them have been tried before.
But a force that may not disarm Hamas and may not replace Israel's army is a force of spectators.
Governments that consider sending soldiers deserve to be told who gives the orders, and for how long.
The Security Council wrote a mandate broad enough for everything and clear enough for nothing.
I have served in three such missions, and each of them began with a map on which a line was missing.
The people of Gaza will judge it by one thing: whether it is safe to walk to a well at night.`,
  ],
  [
    'a story that joins Gaza and Iran',
    'Between Gaza and Iran: what the two leaders will talk about',
    'The prime minister is expected at the White House on Monday.',
    `Two files lie on the table when the prime minister comes to the White House, Gaza and Iran.
On Gaza, the president wants a date for the withdrawal, and Israel wants Hamas to disarm before that.
The international force has commanders and no soldiers, and the yellow line has not moved for months.
On Iran, both agree that enrichment must not resume, and differ on what to do if it does.
Israeli officials fear that the president will trade patience in Tehran for concessions in Gaza.
The families of the last hostages have asked to be received, and the White House has not answered.`,
  ],
  [
    'a football team in Gaza',
    'The team that trains between the tents',
    'Women who lost a leg in the war found a football club in Gaza.',
    `The pitch is forty steps long, lies between two rows of tents in Deir al-Balah, and has one goal.
Eleven women meet there on Mondays to play football on crutches, the first such club in Gaza.
All of them lost a leg in the war; the youngest player is fourteen and keeps the goal on one foot.
The coach worked as a physiotherapist at a hospital in Gaza City until it was evacuated.
The balls came through the Rafah crossing in the luggage of a surgeon, the shirts were sewn by hand.
They would like to play a match abroad, but nobody leaves Gaza without a permit, and permits are rare.`,
  ],
  [
    'an aid story of many agencies',
    'Winter storm floods thousands of tents',
    'Agencies say that poles and pumps are held up at the crossings.',
    `Rain flooded thousands of tents along the coast of Gaza on Tuesday night and carried some of them away.
UN agencies said that tent poles, pumps and timber have been waiting at Kerem Shalom for weeks.
Israel's authority for the crossings said that it had let in every tent that had been applied for.
A baby died of cold in Khan Younis, doctors said, the third since the beginning of the month.
Families burnt plastic to dry their blankets, and the smoke lay over the camps until the afternoon.
More rain is expected on Friday, and a storm from the sea at the end of next week.`,
  ],
  [
    'an army’s inquiry',
    'Army dismisses two officers over strike on aid convoy',
    'The inquiry found grave errors.',
    `The Israeli army dismissed two officers on Friday over a strike that killed seven aid workers in Gaza.
The inquiry found that a drone crew had taken a bag for a rifle and that nobody had asked twice.
The cars had been unloading food at a warehouse in Deir al-Balah and carried the charity's sign.
The charity called for an independent inquiry and said that an army cannot investigate itself.
Ships with three hundred tonnes of food turned back to Cyprus on the day after the attack.
The officers may appeal; three others were reprimanded, among them the commander of the south.`,
  ],
  [
    'a live page',
    'Live: Israel and Hamas exchange bodies as talks go on',
    'Follow the latest from Gaza, Jerusalem and Cairo.',
    `The Red Cross has received two coffins in Gaza City and is driving towards the Israeli lines.
The prime minister's office says that the families have been told and asks not to spread rumours.
A spokesman of Hamas says that searching for the other bodies needs machines that are not let in.
Egypt's foreign minister calls the exchange a sign of good will on which one ought to build.
In Lebanon, an Israeli drone has struck a car near Tyre; one man is said to have been killed.
Fifteen lorries with tents have crossed at Zikim, the army says, for the first time since March.
Oil was little changed in the afternoon, and the shekel gained slightly against the dollar.`,
  ],
  [
    'a page of an official’s words',
    'Readout of the meeting on implementation of the peace plan',
    'The foreign ministers met in Doha.',
    `The ministers welcomed the ceasefire in Gaza and the return of all of the living hostages.
They called on all parties to carry out the agreement in full and to refrain from any breach of it.
They affirmed that the territory must be governed by Palestinians, with no part for armed groups.
They took note of the offers made for the International Stabilisation Force and asked for more.
They thanked the hosts, and will meet again within three months at the invitation of Egypt.`,
  ],
  [
    'an election within Hamas',
    'Hamas to elect new leader behind closed doors',
    'Two candidates are left.',
    `Hamas is to elect a new leader within weeks, two of its officials said, for the first time since the war.
The election is held in three places, Gaza, the West Bank and abroad, and nobody sees the ballots.
Both candidates live in Doha; one of them led the talks on the ceasefire, the other led Hamas long ago.
Whoever wins the election must tell the mediators what becomes of the weapons in Gaza.
Israel has killed three leaders of Hamas, and its minister of defence said that he would keep count.`,
  ],
  [
    'who joins the plan’s board and who does not',
    'Who sits on the Board of Peace, and who stays away',
    'Two dozen states have signed.',
    `Two dozen states have signed the charter so far, the White House said, and as many have not answered.
The Board of Peace was to watch over the ceasefire in Gaza; its charter speaks of conflicts everywhere.
Norway asked how the board would stand to the United Nations and has not been told.
The economy minister of one member said that a billion dollars was much money for a chair.
Ukraine does not wish to sit beside Belarus, its ambassador said, on this board or on any other.
A place is for three years, or for longer for those who pay in the first of them.`,
  ],
  [
    'the money for rebuilding',
    'Rebuilding Gaza will take seventy billion dollars, economists reckon',
    'Investors ask who will govern first.',
    `Seventy billion dollars are needed to rebuild Gaza, economists of three institutions have reckoned.
A third of it would go into houses in Gaza City and Khan Younis, the rest into pipes, roads and schools.
Investors from the Gulf say that they wait for the committee to govern and for Hamas to disarm.
The economy of the Strip has shrunk to a seventh of what it was, and its banks have no notes to pay out.
The Board of Peace wants to open a fund of its own; its budget has not been published.`,
  ],
  [
    'a contribution of soldiers',
    'Parliament debates rules for soldiers it would send to Gaza',
    'They may shoot to defend themselves, and no more.',
    `The stabilisation force for Gaza is to have soldiers of five countries, and the first want to read the rules.
They would train police and guard convoys, the minister told deputies, and search nobody's cellar.
A deputy asked who would fetch the wounded; the minister said that there was a hospital ship.
The debate goes on until Thursday, and a vote is expected before the holidays begin.`,
  ],
  [
    'money that falls apart',
    'In Gaza, a trade in mending money',
    'Notes are glued, washed and refused.',
    `No new notes have come to Gaza for two years, and the old ones fall apart in the hands of the sellers.
A man at the market glues them for a shekel a piece; for twenty shekels he asks two.
The economist at the next stall says that without banks there is no economy, only glue.
In the north of Gaza, sellers now refuse notes on which the poet can no longer be recognised.`,
  ],
  [
    'a university of Gaza among its students',
    'Gaza university calls its students back to class',
    'Lectures begin in two halls that still have a roof.',
    `Students walked back into the university on Saturday, for the first time since the autumn of 2023.
The university in Gaza City has cleared two halls of rubble and covered the broken windows with plastic.
Its rector told the students that the library is lost, with every book on Gaza that was in it.
Future nurses begin first, because the clinics are short of hands; engineers follow in a month.
Lecturers said that about a third of those who enrolled before the war have answered so far.
Since the ceasefire reached Gaza the university has also lent rooms to two schools and to a college for teachers.
A student of pharmacy said that she had walked an hour through Gaza to sit on a chair again.`,
  ],
];
