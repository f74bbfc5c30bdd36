/// An article of our own, about clubs and people that do not exist.
enum Specimen {
  static let text = """
    Ashcombe Rovers turn down second bid for Varley
    Ashcombe Rovers have turned down a second offer of £14m from Port Ellen for their captain Tom Varley, according to people close to the talks.
    The 26-year-old midfielder, who has two years left on his contract, did not train with the first team on Tuesday, but the club say that he was given the day off.
    "We don't want to sell him, and we've told everybody so," said the manager, Ilse Brandt, after the 2-1 win at Wexley. "He's our captain. He isn't going anywhere in January."
    Port Ellen are expected to come back with an improved bid before the window closes at the end of the month, and would be willing to add a sell-on clause of 15 per cent.
    It is understood that the player himself would like to move, since he grew up near the coast and his family still live there, although he hasn't handed in a request.
    Two other clubs, among them last season's champions, asked about Varley in the summer and were told that nobody could have him for less than £20m.
    Should he leave after all, Rovers are likely to turn to Danilo Reis, the Marbrook winger whose loan at Castle Hill was cut short when he injured a knee in November.
    """
}
