/// Figures in the text format of Prometheus (exposition format 0.0.4).
struct PrometheusText {
  private(set) var text = ""

  /// A figure with one value.
  mutating func add(_ name: String, _ help: String, kind: String, _ value: Int) {
    head(name, help, kind)
    text += "\(name) \(value)\n"
  }

  /// The answers by route and status.
  mutating func add(_ counts: Metrics.Counts) {
    head("hearsay_requests_total", "Requests answered, by route and status.", "counter")
    for (line, count) in counts.answers.sorted(by: { ($0.key.route, $0.key.status) < ($1.key.route, $1.key.status) }) {
      text += "hearsay_requests_total{route=\"\(line.route)\",status=\"\(line.status)\"} \(count)\n"
    }
    head("hearsay_request_seconds", "Seconds until an answer was ready.", "histogram")
    for (route, histogram) in counts.times.sorted(by: { $0.key < $1.key }) { add(histogram, route) }
    add("hearsay_sent_bytes_total", "Bytes of bodies sent.", kind: "counter", counts.bytes)
  }

  private mutating func add(_ histogram: Histogram, _ route: String) {
    var sum = 0
    for (bound, count) in zip(Histogram.bounds, histogram.counts) {
      sum += count
      text += "hearsay_request_seconds_bucket{route=\"\(route)\",le=\"\(Self.seconds(milliseconds: bound))\"} \(sum)\n"
    }
    text += "hearsay_request_seconds_bucket{route=\"\(route)\",le=\"+Inf\"} \(histogram.count)\n"
    text += "hearsay_request_seconds_sum{route=\"\(route)\"} \(histogram.sum / .seconds(1))\n"
    text += "hearsay_request_seconds_count{route=\"\(route)\"} \(histogram.count)\n"
  }

  private static func seconds(milliseconds: Int) -> Double { Double(milliseconds) / 1000 }

  private mutating func head(_ name: String, _ help: String, _ kind: String) {
    text += "# HELP \(name) \(help)\n# TYPE \(name) \(kind)\n"
  }
}
