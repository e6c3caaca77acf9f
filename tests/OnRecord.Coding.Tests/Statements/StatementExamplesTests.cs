namespace OnRecord.Coding.Tests.Statements;

/// <summary>Sentences and the statements in them: act, form, [source], &lt;cue&gt;, {content}, one statement a line.</summary>
public sealed class StatementExamplesTests
{
    public static TheoryData<string, string> Examples => new()
    {
        // assert
        {
            "According to the harbour master, three ships were turned back overnight.",
            "assert indirect [the harbour master] <According to> {three ships were turned back overnight}"
        },
        {
            "“Our doors stay open,” the foreign minister told reporters in Vienna.",
            "assert direct [the foreign minister] <told> {“Our doors stay open,”}"
        },
        {
            "The bank said in a statement that deposits were safe.",
            "assert indirect [The bank] <said in a statement> {that deposits were safe}"
        },
        {
            "Ministry: Border crossing is calm",
            "assert indirect [Ministry] <:> {Border crossing is calm}"
        },
        {
            "The envoy, quoted by a Turkish newspaper, said the deal was close.",
            "assert indirect [The envoy, quoted by a Turkish newspaper,] <said> {the deal was close}"
        },
        {
            "The judge was quoted as saying that the trial would go on.",
            "assert indirect [The judge] <was quoted as saying> {that the trial would go on}"
        },
        {
            "“It was a mistake. We will pay for the damage,” the company's director said. “Nobody will lose a job.”",
            "assert direct [the company's director] <said> {“It was a mistake. We will pay for the damage,”} … {“Nobody will lose a job.”}"
        },
        {
            "The plan, the minister said, is dead.",
            "assert indirect [the minister] <said> {The plan} … {is dead}"
        },
        {
            "Witnesses said that soldiers had entered the market.",
            "assert indirect [Witnesses] <said> {that soldiers had entered the market}"
        },
        {
            "A spokeswoman for the refugees' council told the radio that 4,000 people had crossed the river.",
            "assert indirect [A spokeswoman for the refugees' council] <told> {that 4,000 people had crossed the river}"
        },
        {
            "Reports said the town had fallen.",
            "assert indirect [Reports] <said> {the town had fallen}"
        },
        {
            "The governor believes the water will recede by Sunday.",
            "assert indirect [The governor] <believes> {the water will recede by Sunday}"
        },
        {
            "He said the talks had failed, adding that no new date was set.",
            "assert indirect [He] <said> {the talks had failed}\n"
            + "assert indirect [He] <adding> {that no new date was set}"
        },
        {
            "As the mayor put it, the city is broke.",
            "assert indirect [the mayor] <put it> {the city is broke}"
        },
        {
            "In the words of the coach, the season is lost.",
            "assert indirect [the coach] <In the words of> {the season is lost}"
        },
        {
            "Turkey's foreign minister, speaking in Doha, said that the corridor would open on Monday.",
            "assert indirect [Turkey's foreign minister, speaking in Doha,] <said> {that the corridor would open on Monday}"
        },
        {
            "“The road is open,” the driver said. “But nobody dares to use it.”",
            "assert direct [the driver] <said> {“The road is open,”} … {“But nobody dares to use it.”}"
        },
        {
            "The guerrillas said they were “ready for talks” with the government.",
            "assert mixed [The guerrillas] <said> {they were “ready for talks” with the government}"
        },
        {
            "The finance minister, who took office in May, insists that the currency will hold.",
            "assert indirect [The finance minister, who took office in May,] <insists> {that the currency will hold}"
        },
        {
            "The aid agency said on Monday that 300 families had fled.",
            "assert indirect [The aid agency] <said> {that 300 families had fled}"
        },
        {
            "The minister expressed hope that the talks would resume.",
            "assert indirect [The minister] <expressed hope> {that the talks would resume}"
        },
        {
            "The envoy told the council the truce was holding.",
            "assert indirect [The envoy] <told> {the truce was holding}"
        },
        {
            "Villagers told how the water came at night.",
            "assert indirect [Villagers] <told> {how the water came at night}"
        },
        {
            "The president called the vote a farce.",
            "assert indirect [The president] <called> {the vote a farce}"
        },
        {
            "The police chief confirmed that two officers had been suspended.",
            "assert indirect [The police chief] <confirmed> {that two officers had been suspended}"
        },
        {
            "“Nobody was hurt,” it said.",
            "assert direct [it] <said> {“Nobody was hurt,”}"
        },
        {
            "The paper quoted the general as saying that the front was stable.",
            "assert indirect [the general] <quoted> {that the front was stable}"
        },
        {
            "The doctor insisted that the wound was not serious.",
            "assert indirect [The doctor] <insisted> {that the wound was not serious}"
        },
        {
            "The captain claimed that he had been fired upon first.",
            "assert indirect [The captain] <claimed> {that he had been fired upon first}"
        },
        {
            "The scientist predicted that the glacier would vanish within ten years.",
            "assert indirect [The scientist] <predicted> {that the glacier would vanish within ten years}"
        },
        {
            "The ambassador, according to the newspaper, will be recalled.",
            "assert indirect [the newspaper] <according to> {The ambassador} … {will be recalled}"
        },
        {
            "According to Reuters, the minister said the talks had collapsed.",
            "assert indirect [the minister] <said> {the talks had collapsed}"
        },
        {
            "The prime minister told parliament that the deficit had doubled.",
            "assert indirect [The prime minister] <told> {that the deficit had doubled}"
        },
        {
            "Defence officials, who spoke on condition of anonymity, said the missile had exploded in flight.",
            "assert indirect [Defence officials, who spoke on condition of anonymity,] <said> {the missile had exploded in flight}"
        },
        {
            "The nurse said: “Nobody sleeps here any more.”",
            "assert direct [The nurse] <said:> {“Nobody sleeps here any more.”}"
        },
        {
            "“I don't know who gave the order,” he added.",
            "assert direct [he] <added> {“I don't know who gave the order,”}"
        },
        {
            "Refugees said that guards had beaten them.",
            "assert indirect [Refugees] <said> {that guards had beaten them}"
        },

        // deny
        {
            "Rebel commanders rejected the ceasefire proposal.",
            "deny indirect [Rebel commanders] <rejected> {the ceasefire proposal}"
        },
        {
            "The president said he had not taken any bribes.",
            "deny indirect [The president] <said> {he had not taken any bribes}"
        },
        {
            "The ministry dismissed the report as nonsense.",
            "deny indirect [The ministry] <dismissed> {the report as nonsense}"
        },
        {
            "The minister declined to comment on the rumours.",
            "deny indirect [The minister] <declined> {to comment on the rumours}"
        },
        {
            "Both governments deny the charge.",
            "deny indirect [Both governments] <deny> {the charge}"
        },
        {
            "The army has repeatedly denied using cluster bombs.",
            "deny indirect [The army] <has repeatedly denied> {using cluster bombs}"
        },
        {
            "Analysts doubt that the cease-fire will last.",
            "deny indirect [Analysts] <doubt> {that the cease-fire will last}"
        },
        {
            "“We never signed that paper,” the union's lawyer said.",
            "deny direct [the union's lawyer] <said> {“We never signed that paper,”}"
        },
        {
            "Kenya rejected the claim that its soldiers had crossed the border.",
            "deny indirect [Kenya] <rejected> {the claim that its soldiers had crossed the border}"
        },
        {
            "The bank's governor ruled out a further cut.",
            "deny indirect [The bank's governor] <ruled out> {a further cut}"
        },
        {
            "The opposition dismissed the vote as a sham.",
            "deny indirect [The opposition] <dismissed> {the vote as a sham}"
        },

        // concede
        {
            "Officials conceded that the convoy had been delayed.",
            "concede indirect [Officials] <conceded> {that the convoy had been delayed}"
        },
        {
            "The general admitted that mistakes were made.",
            "concede indirect [The general] <admitted> {that mistakes were made}"
        },
        {
            "The spokesman did not deny that talks were under way.",
            "concede indirect [The spokesman] <did not deny> {that talks were under way}"
        },
        {
            "The company apologised for the spill.",
            "concede indirect [The company] <apologised for> {the spill}"
        },
        {
            "The health minister acknowledged that beds were running out.",
            "concede indirect [The health minister] <acknowledged> {that beds were running out}"
        },
        {
            "It was a mistake to sign, the old president conceded.",
            "concede indirect [the old president] <conceded> {It was a mistake to sign}"
        },

        // promise
        {
            "The prime minister vowed to rebuild the bridge before winter.",
            "promise indirect [The prime minister] <vowed> {to rebuild the bridge before winter}"
        },
        {
            "“We will not leave,” said Amina Yusuf, a teacher in the village.",
            "promise direct [Amina Yusuf, a teacher in the village] <said> {“We will not leave,”}"
        },
        {
            "The rebels said they would withdraw from the airport.",
            "promise indirect [The rebels] <said> {they would withdraw from the airport}"
        },
        {
            "The general promised his troops that they would be paid.",
            "promise indirect [The general] <promised> {that they would be paid}"
        },
        {
            "The two countries agreed to reopen the border.",
            "promise indirect [The two countries] <agreed> {to reopen the border}"
        },
        {
            "The foreign minister assured his neighbours that no troops would cross the border.",
            "promise indirect [The foreign minister] <assured> {that no troops would cross the border}"
        },
        {
            "The two leaders pledged to keep the pipeline open.",
            "promise indirect [The two leaders] <pledged> {to keep the pipeline open}"
        },
        {
            "The striking miners vowed not to return to work.",
            "promise indirect [The striking miners] <vowed> {not to return to work}"
        },
        {
            "The militia said it would hand over the bodies.",
            "promise indirect [The militia] <said> {it would hand over the bodies}"
        },
        {
            "The premier said he would not resign.",
            "promise indirect [The premier] <said> {he would not resign}"
        },
        {
            "The leader of the junta, General Sato, promised free elections.",
            "promise indirect [The leader of the junta, General Sato,] <promised> {free elections}"
        },

        // threaten
        {
            "The union threatened to shut down every port in the country.",
            "threaten indirect [The union] <threatened> {to shut down every port in the country}"
        },
        {
            "The army said it would bomb the camps if the raids went on.",
            "threaten indirect [The army] <said> {it would bomb the camps if the raids went on}"
        },
        {
            "The junta threatened to cut off the power supply.",
            "threaten indirect [The junta] <threatened> {to cut off the power supply}"
        },
        {
            "“We will strike back,” the militia said in a statement.",
            "threaten direct [the militia] <said in a statement> {“We will strike back,”}"
        },

        // demand
        {
            "The ambassador called on both sides to lay down their weapons.",
            "demand indirect [The ambassador] <called on> {both sides to lay down their weapons}"
        },
        {
            "The council demanded the immediate release of the hostages.",
            "demand indirect [The council] <demanded> {the immediate release of the hostages}"
        },
        {
            "The president urged parliament to approve the budget.",
            "demand indirect [The president] <urged> {parliament to approve the budget}"
        },
        {
            "The senator said the law must be changed.",
            "demand indirect [The senator] <said> {the law must be changed}"
        },
        {
            "The pilot asked whether the runway was clear.",
            "demand indirect [The pilot] <asked> {whether the runway was clear}"
        },
        {
            "“Stop the shelling,” the bishop said.",
            "demand direct [the bishop] <said> {“Stop the shelling,”}"
        },
        {
            "The opposition urged the president to step down, saying he had lost the people's trust.",
            "demand indirect [The opposition] <urged> {the president to step down}\n"
            + "assert indirect [The opposition] <saying> {he had lost the people's trust}"
        },
        {
            "The court ruled that the election must be repeated.",
            "demand indirect [The court] <ruled> {that the election must be repeated}"
        },
        {
            "Prosecutors demanded that the ship be searched.",
            "demand indirect [Prosecutors] <demanded> {that the ship be searched}"
        },
        {
            "Parliament called for the general's resignation.",
            "demand indirect [Parliament] <called for> {the general's resignation}"
        },
        {
            "“You must leave the square by midnight,” the colonel told the crowd.",
            "demand direct [the colonel] <told> {“You must leave the square by midnight,”}"
        },
        {
            "The union asked for more time.",
            "demand indirect [The union] <asked for> {more time}"
        },

        // warn
        {
            "Aid workers warned of famine in the northern districts.",
            "warn indirect [Aid workers] <warned of> {famine in the northern districts}"
        },
        {
            "The foreign ministry expressed concern about the arrests.",
            "warn indirect [The foreign ministry] <expressed concern about> {the arrests}"
        },
        {
            "Residents are worried that the fighting will reach the town.",
            "warn indirect [Residents] <are worried> {that the fighting will reach the town}"
        },
        {
            "Scientists cautioned against travel to the island.",
            "warn indirect [Scientists] <cautioned against> {travel to the island}"
        },
        {
            "The foreign office warned its citizens that the roads were mined.",
            "warn indirect [The foreign office] <warned> {that the roads were mined}"
        },
        {
            "The governor fears that the harvest will fail.",
            "warn indirect [The governor] <fears> {that the harvest will fail}"
        },

        // accuse
        {
            "The opposition leader accused the president of rigging the vote.",
            "accuse indirect [The opposition leader] <accused> {the president of rigging the vote}"
        },
        {
            "France condemned the attack on the embassy.",
            "accuse indirect [France] <condemned> {the attack on the embassy}"
        },
        {
            "Human rights groups have criticised the new law.",
            "accuse indirect [Human rights groups] <have criticised> {the new law}"
        },
        {
            "The two sides blamed each other for the failure of the talks.",
            "accuse indirect [The two sides] <blamed> {each other for the failure of the talks}"
        },
        {
            "In a letter to the council, the ambassador complained that the inspectors had been denied entry.",
            "accuse indirect [the ambassador] <complained> {that the inspectors had been denied entry}"
        },
        {
            "Moscow accuses Kyiv of shelling the plant.",
            "accuse indirect [Moscow] <accuses> {Kyiv of shelling the plant}"
        },
        {
            "The archbishop condemned the killings and called for an inquiry.",
            "accuse indirect [The archbishop] <condemned> {the killings}\n"
            + "demand indirect [The archbishop] <called for> {an inquiry}"
        },
        {
            "The party leader blamed the central bank for the crisis.",
            "accuse indirect [The party leader] <blamed> {the central bank for the crisis}"
        },
        {
            "The farmers complained about the price of fuel.",
            "accuse indirect [The farmers] <complained about> {the price of fuel}"
        },

        {
            "The general was accused of ordering the shelling.",
            "accuse indirect [] <was accused of> {The general} … {ordering the shelling}"
        },
        {
            "The mayor was blamed for the flood by his rivals.",
            "accuse indirect [his rivals] <was blamed for> {The mayor} … {the flood}"
        },

        // praise
        {
            "The mayor praised the firefighters for their courage.",
            "praise indirect [The mayor] <praised> {the firefighters for their courage}"
        },
        {
            "The pope welcomed the truce.",
            "praise indirect [The pope] <welcomed> {the truce}"
        },
        {
            "The trade envoy hailed the agreement as a turning point.",
            "praise indirect [The trade envoy] <hailed> {the agreement as a turning point}"
        },
        {
            "The committee thanked the volunteers for their work.",
            "praise indirect [The committee] <thanked> {the volunteers for their work}"
        },
        {
            "The sultan praised Oman's neighbours for their patience.",
            "praise indirect [The sultan] <praised> {Oman's neighbours for their patience}"
        },

        // announce
        {
            "The government announced a curfew in the capital.",
            "announce indirect [The government] <announced> {a curfew in the capital}"
        },
        {
            "The ministry announced that schools would reopen on Monday.",
            "announce indirect [The ministry] <announced> {that schools would reopen on Monday}"
        },

        // the speaker's own doing
        {
            "“We guarantee the safety of the crew,” the captain said.",
            "promise direct [the captain] <said> {“We guarantee the safety of the crew,”}"
        },
        {
            "“Our airfields will not be used for the raids,” the premier told reporters.",
            "promise direct [the premier] <told> {“Our airfields will not be used for the raids,”}"
        },
        {
            "“We reject these accusations,” the embassy said.",
            "deny direct [the embassy] <said> {“We reject these accusations,”}"
        },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Find_Sentence_GivesItsStatements(string text, string expected)
    {
        Assert.Equal(expected, string.Join('\n', English.StatementsIn(text).Select(English.Show)));
    }
}
