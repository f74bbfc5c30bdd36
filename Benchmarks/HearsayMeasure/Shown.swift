/// A figure with two decimals.
public func shown(_ figure: Double) -> String {
  let hundredths = Int((abs(figure) * 100).rounded())
  let sign = figure < 0 && hundredths > 0 ? "-" : ""
  return "\(sign)\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
}
