namespace NewsParsing.Tests.Topics;

/// <summary>Short texts written for these tests, two for each top-level concept; no model has learned from them.</summary>
internal static class TopicTexts
{
    public static IReadOnlyList<(string Code, string Text)> All { get; } =
    [
        ("medtop:01000000", "The painter's last canvases go on show next week in a gallery that was once a railway hall. Critics who saw the exhibition praised its colours, and the museum expects record visitors."),
        ("medtop:01000000", "The singer released her fourth album on Friday and announced a tour. The first single, a ballad with a string quartet, has already been played on every radio station."),
        ("medtop:02000000", "A jury found the accountant guilty of murder after nine hours. The judge will pass sentence on Monday; prosecutors have asked for life in prison. His lawyer said he would appeal."),
        ("medtop:02000000", "Police arrested three men after a robbery at a jeweller's shop. Detectives recovered stolen watches and a pistol. The suspects appear in court tomorrow, charged with armed robbery."),
        ("medtop:03000000", "A passenger train left the rails on a bridge, killing eleven people and injuring dozens. Firefighters cut survivors from the wreckage while helicopters flew the injured out."),
        ("medtop:03000000", "The earthquake brought down a block of flats before dawn. Rescue workers dug through the rubble with their hands, and the death toll rose to forty by the evening."),
        ("medtop:04000000", "The carmaker raised its profit forecast after sales rose nine per cent in the third quarter. Shares gained four per cent. Analysts had expected lower revenue and a smaller dividend."),
        ("medtop:04000000", "The central bank left its interest rate unchanged and said inflation would fall more slowly than expected. The currency weakened against the dollar and bond yields rose."),
        ("medtop:05000000", "Pupils at the village school sat their final exams by candlelight. Teachers said the curriculum had not been covered and asked the education board to mark the papers gently."),
        ("medtop:05000000", "The university will admit five hundred more students from poor families next year and waive their tuition fees. Lecturers welcomed the scholarships but asked for more classrooms."),
        ("medtop:06000000", "Conservationists released twelve otters into a river that had been too polluted for fish. The wetland is home to rare birds, and its habitat had been shrinking for decades."),
        ("medtop:06000000", "Greenhouse gas emissions rose again last year, and the glaciers lost more ice than ever. Scientists warned that climate change threatens forests and biodiversity."),
        ("medtop:07000000", "Doctors reported a new drug that slows the disease in two thirds of patients. The hospital's trial had four hundred volunteers; side effects were mild."),
        ("medtop:07000000", "Health officials began to vaccinate children after an outbreak of measles. Clinics are short of nurses, and infections have doubled in a week, the ministry said."),
        ("medtop:08000000", "A cat that disappeared seven years ago walked back into its owner's kitchen. The family, who had kept its basket, wept with joy. Neighbours brought it tuna."),
        ("medtop:08000000", "A grandmother of ninety-one has jumped from an aeroplane to celebrate her birthday. She had dreamed of it since girlhood, she said, and her great-grandchildren cheered."),
        ("medtop:09000000", "Bus drivers walked out for a second day as their union rejected the pay offer. The strike will go on until employers agree to shorter shifts, the union's leader said."),
        ("medtop:09000000", "The factory will lay off eight hundred workers in spring. Trade unions demanded talks on redundancy pay, and unemployment in the valley is already high."),
        ("medtop:10000000", "The chef serves dumplings with brown butter and sage in a dining room of six tables. Booking opens at noon; the tasting menu changes with what the garden gives."),
        ("medtop:10000000", "Walkers will find the coastal path at its best in May. Stay in a guest house, pack good boots, and leave a day for the beaches and the little harbour restaurants."),
        ("medtop:11000000", "Parliament voted by a narrow majority to bring the election forward. The prime minister lost the support of two parties in her coalition, and the opposition called for her to resign."),
        ("medtop:11000000", "The foreign minister met his counterpart to prepare a summit of the two presidents. Diplomats said a treaty could be signed in autumn if the governments agree on the wording."),
        ("medtop:12000000", "Thousands of pilgrims climbed to the shrine to pray. The bishop said mass in the open air and blessed the new bells of the church."),
        ("medtop:12000000", "Muslims across the city marked the end of Ramadan with prayers at the great mosque. The imam preached on mercy, and worshippers shared food with strangers."),
        ("medtop:13000000", "Astronomers have found a planet that circles two stars. The telescope measured its atmosphere, and researchers published the discovery in a journal."),
        ("medtop:13000000", "Engineers showed a computer chip that runs artificial intelligence on a tenth of the power. The software is open source, and developers can download it."),
        ("medtop:14000000", "One household in three now consists of a single person, the census shows. Migrants have slowed the ageing of the population, but inequality between families has grown."),
        ("medtop:14000000", "Refugees and asylum seekers marched for equal rights and against discrimination. Community groups said immigrants and minorities were still denied housing."),
        ("medtop:15000000", "The striker scored twice in the last ten minutes as the home side won the cup final. The coach praised his goalkeeper, who saved a penalty."),
        ("medtop:15000000", "She won the marathon in a record time, ahead of the Olympic champion. It was the third victory of the season for the runner, whose team leads the table."),
        ("medtop:16000000", "Rebels shelled the army's positions overnight and soldiers fired rockets back. The ceasefire, signed in March, has collapsed; dozens of fighters were killed at the front."),
        ("medtop:16000000", "Fighter jets bombed an ammunition depot behind enemy lines. The army said troops had retaken two villages from the invading forces in the heaviest fighting of the war."),
        ("medtop:17000000", "Forecasters expect heavy snow in the hills and temperatures of minus twelve degrees tonight. Winds will ease by the weekend, with sunshine and light showers in the south."),
        ("medtop:17000000", "A heatwave will bring the hottest day of the year on Thursday, the weather service said. Thunderstorms and hail are forecast for the evening, cooler air follows."),
    ];
}
