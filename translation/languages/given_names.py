"""Given names that tell whether a pronoun can stand for somebody: a man's or a woman's in all languages.

The usual ones of the lists that statistical offices publish (United States: SSA, France: INSEE, Germany:
GfdS, Spain: INE, Italy: ISTAT, Portugal, Netherlands, Poland). Names that are a man's in one language and a
woman's in another stand in neither list: Andrea, Jean, Simone, Gabriele, Michele, Nicola, Joan, Kim, Robin.
So they cannot take the place of `text/first_names.py`, which has all given names and tells nothing of sex.
"""

from __future__ import annotations

from translation.languages.word_lists import words

MASCULINE = words("""
    aaron adam adrian ahmed alain alan albert alberto alejandro alessandro alexander alexandre alfred
    alfredo ali alvaro anatoly anders andre andreas andres andrew andrzej antoine anton antoni antonio
    antónio arnaud arthur arturo august baptiste barry bart benjamin benoît bernard bernd bill bob boris
    brandon brian bruce bruno carl carlo carlos cesare charles christoph christophe christopher clément
    colin cristiano daniel daniele dave david davide denis dennis didier diego dieter dirk dmitri dmitry
    dominik donald douglas duarte dylan edouard eduardo edward eric erik ernst esteban ethan eugène fabien
    fabio felix fernando filippo florian frank franz françois fred frederik friedrich frédéric félix gary
    geert geoff george georges gerhard giacomo gianluca giorgio giovanni giulio giuseppe gonzalo gordon
    graham greg grzegorz grégory guido guillaume gustavo guy gérard günter hans harald harold harry heinrich
    heinz helmut henri henrik henrique henry herbert hervé holger hugh hugo ian ignacio igor ivan jacek jack
    jacob jacques jaime jakob jakub james janusz javier jeff jeffrey jens jerry jesús jim jimmy joachim
    joaquim joaquín joe joel johan johann john johnny jon jonas jonathan jorge josef joseph josh joshua josé
    joão juan julien justin jérôme jürgen kamil karl keith kenneth kevin klaus kurt kyle larry laurent
    lawrence leon leonardo leonid lionel lorenzo louis loïc luca lucas ludovic luigi luis lukas lukasz luís
    léon manuel marc marcel marcelo marcin marco marcus mariano mario mariusz mark markus martin mathieu
    matteo matthew matthias matthieu mattia maurice maurizio max maxim maxime michael michał michel miguel
    mike mikhail mohamed mohammed nathan nicholas nick nicolas nigel nikolai nuno olaf oleg olivier oscar
    oskar otto pablo paolo pascal patrice patrick paul paulo pavel pawel paweł pedro peter petr phil philip
    philipp philippe pierre pieter pietro piotr rafael rainer ralf ralph ramón raphaël raymond raúl rené
    ricardo riccardo richard rob robert roberto rodrigo roger roland rolf romain ronald rui rupert russell
    ryan rémi salvatore samuel santiago scott sean sebastian sergei sergej sergey sergio simon stanisław
    stefan stefano stephen steve steven stuart stéphane sven sylvain sébastien ted theo theodor thibault
    thierry thomas thorsten théo tiago tim timothy tobias tom tomas tomasz tommaso tommy tony torsten ulrich
    uwe victor viktor vincent vincenzo vladimir volker walter werner wilhelm willem william wolfgang xavier
    yann yannick yuri yves zbigniew éric
""")
FEMININE = words("""
    abigail adriana agata agathe agnieszka agnès alessandra alexandra alice alicia aline alison amanda amy
    amélie ana anaïs angela angelika anita anja ann anna anne annette annie antonella antonia astrid audrey
    barbara beata beatrice beatriz bettina birgit brenda brigitte britta béatrice camilla carla carlotta
    carmen carol carolina caroline catarina caterina catherine chantal charlotte chiara chloé christa
    christelle christina christine cindy claire clara clare claudia clémence concetta corinne cristina
    cynthia cécile célia céline dagmar daniela danielle deborah delphine denise diana diane dominika doris
    dorota dorothée edith eleanor elena eleonora elisa elisabeth elisabetta elise elizabeth elke ella ellen
    emilia emilie emily emma erika estelle esther eva ewa federica fiona florence franca francesca françoise
    fátima gabriela geneviève gertrud gillian giovanna giulia gloria grace greta hanna hannah heather heidi
    heike helen helena helga hélène inge ingrid inès inês irena irene irina iris isabel isabella isabelle
    jacqueline jane janet jasmine jeanne jennifer jenny jessica jill joana joanna johanna jolanta josephine
    joyce juanita judith julia juliane julie juliette jutta karen karin karolina katarzyna kate katharina
    kathleen kathrin kathy katja katrin krystyna laetitia laura lena leticia liliana linda lisa lorena
    lorraine louise lucia lucie lucy lucía luisa lydia léa léonie madeleine magali magda magdalena manon
    manuela margaret margarita margherita marguerite maria mariana marianne marie marina marlene marta
    martha martina martine mary maryse maría mathilde maureen małgorzata megan melanie melissa mercedes mia
    michelle milena mireille miriam monica monika monique myriam mélanie nadia nadine nancy natalia natalie
    natasha nathalie nicole nina nora odile olga olivia pamela paola patricia paula pauline petra pilar
    raquel rebecca regina renate rita roberta rosa rosalie rosemary ruth sabine sabrina samantha sandra
    sandrine sara sarah sharon sheila silke silvia simona sofia solange sonia sophie stefania stefanie
    stephanie stéphanie sue susan susanna susanne suzanne svenja sylvia sylvie séverine tamara tania tatiana
    teresa thérèse tina ulrike ursula ute valentina valeria valérie vanessa vera verena victoria virginia
    virginie viviane véronique wendy yolanda yvette yvonne zoe zofia zoé élise élodie émilie
""")
