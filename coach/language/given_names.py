"""Given names of many languages, for masking. Names that are everyday words (Will, May, Grant) are left out."""

GIVEN_NAMES = frozenset(
    """
    aaron abigail adam adebayo adrian agnieszka ahmed aisha alan alberto alejandra alejandro alessandro alex alexander alexandra
    alice alina aliyah amanda amelia amina amir amit amy ana anas andre andrea andreas andrew angela anil anita anjali ann anna
    anne anthony antonio arjun arthur asha ashley astrid aya ayesha barbara beatriz ben benjamin bernd bjorn bob boris brenda
    brian bruno camille carlos carmen carol caroline catherine cecilia charles charlotte chen chiara chidi chinedu chloe
    christian christina christine christopher claire clara claudia craig cristina daisuke dan daniel daniela danielle darren
    david deborah deepak dennis diana diego dieter dimitri dmitri donald donna dorothy edward ekaterina elena eleni elif
    elizabeth ella emily emma eric erik ernesto esther eva evelyn fatima fatou federico felix femi fernando fiona florence
    francesca francesco francisco frank fred frida gabriel gabriela gareth gary george georgia gerard giorgio giovanni giulia
    gloria gonzalo graham greg gustavo hana hannah hans haruto hassan heather hector helen helena henry hiroshi hugo ian ibrahim
    ines ingrid irene isabel isabella ivan jack jacob jacqueline jake james jamal jan jane janet jason javier jean jeff jennifer
    jeremy jerome jessica jing joan joanna joao jobst jochen joe joel johan johanna john jonas jonathan jorge jose joseph joshua
    juan judith julia julian julie jun jurgen kamal karen karim karin karl kate katerina katherine kathleen katie katrin keith
    kelly ken kenji kevin khadija kim kimberly klaus kofi kumar kwame lakshmi lars laura lauren laurent lea leah leila lena leo
    leonardo lerato li liam lila linda ling lisa lorenzo louis louise lucas lucia lucy luigi luis luke maciej magda mahmoud malik
    manuel marc marcel marco marcus margaret maria mariam marie mario marta martha martin mary maryam mateo matteo matthew
    mattias maurice max mehmet mei melissa mercy michael michel michelle miguel mike min ming miriam mohamed mohammed mona
    monica monika muhammad nadia naledi nancy natalia natalie nathan neha ngozi nia nicholas nick nicola nicolas nikolai nina
    noah noor nora norbert oleg oliver olivia olga olu omar oscar pablo padraig paolo patricia patrick paul paula pauline pedro
    peter petra phil philip philippe pierre pilar piotr priya priyanka qing rachel rafael rahul raj rajesh ralf ramesh ramon
    rashid raul ravi raymond rebecca renata ricardo richard rob robert roberto robin roger rohan roman ron rosa rosie roxanne
    ruth ryan sabine said sally sam samantha samir samuel sana sandra sanjay sara sarah sasha scott sean sebastian sergei sergio
    shanice sharon sheila shirley siddharth simon simone siobhan sofia sonia sophia sophie stefan stefanie stella stephanie
    stephen steve steven sunita suresh susan suzanne svetlana sven sylvia takeshi tamara tanya tariq tatiana teresa thabo theo
    theresa thomas tim timothy tina tobias tom tomas tomasz tony tracy tyrone uchenna ulrich ursula valentina valeria vanessa
    venkat vera veronica victor victoria vijay vikram vincent violeta virginia vivian vladimir wang wei wendy werner wilhelm
    william wojciech xavier xin yan yasmin ying yuki yuko yusuf yves zainab zara zeynep zhang zoe
    """.split()
)
