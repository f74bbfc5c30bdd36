/// Options of which one is right, for the choice models.
struct ChoiceLesson {
  /// The features of each option.
  let options: [[String]]
  /// The place of the right option.
  let right: Int
  /// How much it counts.
  let weight: Double
}
