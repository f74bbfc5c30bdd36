import HearsayModel

extension ServerRooms {
  /// The figures for Prometheus.
  var figures: String {
    var text = PrometheusText()
    text.add(metrics.now)
    let (hits, misses) = shelf.counts
    text.add("hearsay_kept_answers_total", "Answers that were at hand.", kind: "counter", hits)
    text.add("hearsay_made_answers_total", "Answers that had to be made.", kind: "counter", misses)
    let (running, waiting) = work.load
    text.add("hearsay_reports_running", "Reports in the making.", kind: "gauge", running)
    text.add("hearsay_reports_waiting", "Reports that wait their turn.", kind: "gauge", waiting)
    text.add("hearsay_listeners", "Clients that listen for changes.", kind: "gauge", live.count)
    text.add(
      "hearsay_ledger_readings", "The number of the ledger's last reading.", kind: "gauge", pulse.position.reading)
    return text.text
  }

  /// Which program answers, and what it may do.
  var status: JSON {
    .object([
      "data": .object([
        "schema": .string("hearsay/status/1"), "version": .string(Program.version),
        "position": .string(pulse.position.description), "writable": .bool(settings.token != nil),
        "wholeTexts": .bool(settings.showsWholeTexts),
      ]),
      "meta": .object(["asOf": .null, "known": .null, "next": .null]),
    ])
  }
}
