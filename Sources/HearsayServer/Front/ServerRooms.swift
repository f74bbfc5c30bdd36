import HearsayDesk
import HearsayModel
import Logging

/// All rooms of a running server, which requests share.
struct ServerRooms: Sendable {
  let settings: ServerSettings
  let desks: Desks
  let newsroom: Newsroom
  let table: EndpointTable
  let hosts: HostCheck
  let rates: RateKeeper
  let work: WorkRoom
  let shelf: AnswerShelf
  let live: LiveRoom
  let pulse: LedgerPulse
  let metrics: Metrics
  let openAPI: Answer
  let stopwatch: @Sendable () -> Duration
  let log: Logger

  /// The day on which a request comes in.
  var today: Day { desks.moment().day }
}
