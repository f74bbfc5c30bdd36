/// A figure with two decimals.
public func shown(_ figure: Double) -> String {
  let hundredths = Int((figure * 100).rounded())
  return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
}
