extension ShortNames {
  /// One first name and its short forms a row, as English, Spanish, Portuguese, German, Dutch, Italian, French, Turkish and
  /// Slavic players bear them, in plain letters. A short form of several names stands in several rows. The same name in two
  /// languages (John, Juan) is not a short form and stands in no row; the forms of one name in Russian and Ukrainian are,
  /// since papers give one man both.
  static let table = """
    abdoulaye abdou
    abraham abe bram
    adalberto beto
    adrian adri
    agustin agus
    albert bert
    alberto beto
    alejandro alex ale jandro alejo sandro
    aleksandar aleks alex aco sasa aleksandr
    alessandro ale sandro alex
    alexander alex xander sander sandy sascha lex aleksandr oleksandr aleksander
    alexandre alex xande
    alexandros alekos alex
    alfonso alfons fonsi
    alfred alf alfie fred
    alfredo fredo alfre
    alvaro alvarito
    andreas andi andy dre
    andrei andriy andrey andrij andriyan
    andres andresito
    andrew andy drew
    anthony tony ant
    antoine tonio toine
    anton toni
    antonio toni tonio tonino antonino
    armando mando
    arnaud arno
    artem artyom artiom
    arthur artie
    augusto guto
    bartholomew bart
    bartosz bartek
    benedict ben
    benjamin ben benji benny benja benni
    bernard bernie
    bernardo bernie nardo
    bradley brad
    cameron cam
    carlos carlitos caco
    cesar cesinha
    charles charlie chuck charly
    charlie charley
    christian chris
    christoph chris stoph
    christopher chris kit
    claudio claudinho
    clement clem
    cristian cris
    cristiano cris
    cristobal cris
    dan danny
    daniel dan danny dani
    daniele dani
    danilo dani
    david dave davey davi
    dejan deki
    dennis denny
    diego dieguito
    dmitri dmytro dimitri dmitry dima dmitriy
    dominic dom
    dominik domi
    douglas doug dougie
    edoardo edo
    eduardo edu dudu lalo duda
    edward ed eddie ted teddy
    edwin eddy
    elias eli
    emanuel manu manny
    emanuele manu
    emiliano emi
    emilio emi
    emmanuel manu manny emma
    enrico rico
    enrique kike quique
    eugene gene
    evgeny yevhen evgeni yevgeny yevheniy
    ezequiel eze
    fabian fabi
    fabio fabinho
    facundo facu
    federico fede
    felipe felipinho
    felix feli
    fernando nando fer fernandinho nano
    filip filippo
    florian flo
    francesco cecco checco franco
    francisco fran paco pancho chico kiko curro xisco cisco quico
    francois franck
    frank frankie
    franklin frank
    franz franzi
    frederic fred
    frederick fred freddie fredi
    frederico fred
    gabriel gabi gabri gabe gaby biel
    gabriele gabri
    gaetano tano
    gary gaz gazza
    genaro gena
    gennaro rino
    georg schorsch
    george georgie
    georgi georgy giorgi
    georginio gini
    georgios giorgos
    gerard geri
    gerardo gera
    giacomo jack
    gianluca luca
    gianluigi gigi
    giovanni gio gianni vanni
    giuliano giuli
    giuseppe beppe peppe pino
    gonzalo gonza
    gregory greg
    guillaume guill
    guillermo guille memo willy
    gustavo guga gus
    hannes johannes
    harold harry
    harrison harry
    harvey harv
    hector tito
    henrique rique
    henry harry hal
    herbert bert
    hugo huguito
    iain ian
    ignacio nacho igna
    igor ihor
    ilya illia illya
    isaac ike
    isaiah izzy
    isidro isi
    israel isra
    ivan vanja
    jack jackie
    jackson jack
    jacob jake jakob
    jakub kuba
    james jim jimmy jamie
    javier javi
    jean jeannot
    jefferson jeff
    jeffrey jeff
    jeremiah jerry jeremy
    jeremy jerry jez
    jerome jerry
    jeronimo jero
    jesus chus suso
    joachim jo
    joakim jocke
    joao joaozinho
    joaquin joaco ximo quino
    jochem jo
    johan jo
    johannes hannes jo johan hans jan joop
    john johnny jon jack
    jonathan jon jonny johnny jony
    jordan jordy jord
    jorge jorginho
    jose pepe zeca pepito joselito
    jose ze zeca
    josef sepp jo
    joseph joe joey
    joshua josh
    josip joso
    juan juanito juanma juanmi
    julian juli
    julio julinho
    jurgen jogi
    karl kalle
    kasper kas
    kenneth ken kenny
    konstantin kostya kosta kostas
    konstantinos kostas dinos
    krzysztof krzys
    lasse lars
    laurence larry laurie
    lautaro lauti
    lawrence larry laurie
    lee leigh
    leonard leo len
    leonardo leo
    leonel leo
    leopoldo leo poldo
    lewis lew
    lionel leo
    lorenzo lollo renzo
    louis lou
    lucas luca luquinha
    luciano lucho
    ludovic ludo
    luigi gigi
    luis lucho luisito luisinho
    lukas luki
    maksim maksym maxim max
    malcolm mal
    manuel manu manolo manny lolo manolito
    marcel marci
    marcelo marce celo
    marcin marcinek
    marcos marquinhos
    marcus marc
    mariano nano
    martin marty tin
    mateo teo
    mateus matt teus matheus
    mateusz mati mateus
    mathias matt mats
    mathieu math matt
    mathis math
    matias mati
    matthew matt matty
    matthias matti matze matthijs mats
    matthieu matt
    maurice mo
    mauricio mau
    mauro maurito
    maxime max
    maximilian max maxi
    maximiliano maxi max
    maxwell max
    mehmet memo
    michael mike mick micky mickey michi mikey
    michail mikhail mikhaylo mykhailo mykhaylo misha
    michel mitch
    michele michi
    miguel migue miguelito
    miroslav miro
    mitchell mitch
    mohamed mo momo mohammed muhammed mohamad muhammad mohammad mehmet
    morgan morg
    moses mo
    mykola nikolay nikolai
    nathan nat nate
    nathaniel nathan nat nate
    nemanja nema
    niccolo nico
    nicholas nick nicky nico
    nicola nico
    nicolas nico nicho niko
    niklas nik nick
    nikola niko nik
    nikolaos nikos
    nikolaus klaus niko
    nikolay nikolai mykola
    norberto beto
    octavio tavo
    oleg oleh
    oliver ollie olli oli
    olivier oli
    oluwaseun seun
    orlando lando
    osvaldo valdo
    pablo pablito
    panagiotis panos takis
    paolo paolino
    patricio pato
    patrick pat paddy paddie
    patrik pat
    paul paulie
    paulo paulinho
    pavel pavlo
    pedri pedro
    pedro pedrinho peri pedri perico
    percival percy
    peter pete
    petr petro pyotr
    philip phil pip
    philipp phil flipp
    philippe phil
    pierre pierrot
    piotr piotrek
    rafael rafa rafinha raphael
    ralph ralf
    ramon moncho
    randal randy
    raphael rapha raphinha rafael
    raul raulito
    raymond ray
    renato tato
    ricardo rick ricky ricardinho rica richi
    riccardo ricky richi
    richard rich richie ricky dick rick
    robert rob robbie bob bobby bert robin
    roberto rober robi beto tito robertinho
    roberto robertino
    rodolfo rodo
    rodrigo rodri rodriguinho
    roger rog
    roland roli
    ronald ron ronnie ronny
    ronaldo ronaldinho
    rudolf rudi
    ruslan rus
    salvador salva
    salvatore salva toto
    samuel sam sammy samu
    samuele sam
    santiago santi
    scott scotty
    sean shaun
    sebastiaan bas
    sebastian seb seba basti bas sebas
    sebastiao tiao
    sebastien seb
    sergey serhiy sergei serhii sergiy
    sergio checho
    simon si
    solomon sol solly
    stanislas stan
    stanislav stan slava
    stefan stef
    stefano stef
    steffen stef
    stephane steph
    stephen steve stevie ste
    steven steve stevie ste
    stuart stu
    tadeo teo
    terence terry tel
    theodore theo ted teddy
    theodoros theo
    thiago thiaguinho
    thomas tom tommy thom
    thorsten toto
    timo tim
    timothy tim timmy
    tobias tobi toby
    tomas tomi tom
    tomasz tomek
    tommaso tommy tom
    tyler ty
    tyrone ty
    valentin vali val
    valentino vale
    valerio vale
    vasyl vasily vasiliy
    vicente vicent chente
    victor vic vitor viktor
    viktor vik vito
    vincent vinny vinnie vince
    vincenzo enzo vince
    vinicius vini vinny
    vitaly vitaliy vitalii
    vladimir volodymyr vova vlado vladi vladislav
    vladyslav vladislav vlad
    walter wally
    wesley wes
    wilfred wilf
    wilfried wilf
    wilhelm willi willy
    william will bill billy willie willy
    wojciech wojtek
    xavier xavi
    yaroslav jaroslav
    yevhen evgeny
    yuri yuriy iurii yury
    yusuf youssef yousef yussuf joseph
    zachary zac zach zak
    zdenek zdenko
    """
}
