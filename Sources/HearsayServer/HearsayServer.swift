import HearsayDesk
import HearsayModel
import Hummingbird
import Logging
import NIOCore
import ServiceLifecycle
import UnixSignals

/// What a server is made from: everything that it must not reach for itself.
public protocol ServerArguments: Sendable {
  /// The ledger; open for writing where the settings have a token.
  var desk: LedgerDesk { get }
  /// How it is run.
  var settings: ServerSettings { get }
  /// Gives the present moment.
  var clock: @Sendable () -> Moment { get }
  /// Gives the time since some beginning, which never goes back.
  var stopwatch: @Sendable () -> Duration { get }
  /// Where failures are written.
  var log: Logger { get }
}

/// Why a server cannot listen where it should.
public struct ListeningFault: Error, Hashable, Sendable {
  /// The system's number for the reason (`errno`).
  public let number: Int32
}

/// The face of the module: it makes servers.
public enum HearsayServer {
  /// Makes the application that answers requests.
  ///
  /// - Parameter running: told the port when it listens.
  /// - Throws: A fault where the ledger cannot be read; what the newsroom throws where its templates are broken.
  public static func application(
    _ arguments: some ServerArguments, running: @escaping @Sendable (_ port: Int) async -> Void
  ) throws -> some ApplicationProtocol {
    let rooms = try rooms(arguments)
    let limits = arguments.settings.limits
    var application = Application(
      responder: FrontDesk(rooms: rooms),
      server: .http1(
        configuration: .init(
          additionalChannelHandlers: [
            IdleStateHandler(writeTimeout: .seconds(Int64(limits.stuckSeconds))), StuckConnectionCloser(),
          ],
          idleTimeout: .seconds(Int64(limits.idleSeconds)),
          httpDecoderConfiguration: .init(
            maxHeaderFieldSize: mostOfAHeader, maxHeaderListSize: 4 * mostOfAHeader, maxHeaderFieldCount: mostHeaders))),
      configuration: ApplicationConfiguration(
        address: .hostname(arguments.settings.host, port: arguments.settings.port),
        availableConnectionsDelegate: .maximum(limits.connections, logger: arguments.log)),
      onServerRunning: { channel in
        await running(channel.localAddress?.port ?? arguments.settings.port)
        // Connections are taken in only when this is over, so nobody is made to wait for it.
        Task { await rooms.warm() }
      },
      logger: arguments.log)
    application.addServices(rooms.pulse)
    return application
  }

  /// Runs a server until the process is told to stop; then it finishes what it has begun.
  ///
  /// - Throws: A `ListeningFault` where it cannot listen.
  public static func run(_ application: some ApplicationProtocol) async throws {
    var configuration = ServiceGroupConfiguration(
      services: [application], gracefulShutdownSignals: [.sigterm, .sigint], logger: application.logger)
    // A client that takes its answer slowly is not waited for.
    configuration.maximumGracefulShutdownDuration = .seconds(10)
    do { try await ServiceGroup(configuration: configuration).run() } catch let error as IOError {
      throw ListeningFault(number: error.errnoCode)
    }
  }

  /// Bytes of one field of a head: cookies of other programs on this machine come along, and they can be long.
  private static let mostOfAHeader = 16_384
  private static let mostHeaders = 100

  private static func rooms(_ arguments: some ServerArguments) throws -> ServerRooms {
    let settings = arguments.settings
    let shelf = AnswerShelf(room: settings.limits.kept)
    let live = LiveRoom(most: settings.limits.listeners)
    return ServerRooms(
      settings: settings,
      desks: Desks(ledger: arguments.desk, showsWholeTexts: settings.showsWholeTexts, moment: arguments.clock),
      newsroom: try Newsroom(
        settings: NewsroomSettings(showsWholeTexts: settings.showsWholeTexts, liveAddress: "/api/v1/live")),
      table: EndpointTable(endpoints: Endpoints.all), hosts: HostCheck(names: settings.names + [settings.host]),
      rates: RateKeeper(settings.limits.rate), work: WorkRoom(settings.limits, stopwatch: arguments.stopwatch),
      shelf: shelf, live: live,
      pulse: try LedgerPulse(desk: arguments.desk, shelf: shelf, live: live, log: arguments.log), metrics: Metrics(),
      openAPI: Answer(200, json: OpenAPI.document(of: Endpoints.all)), stopwatch: arguments.stopwatch,
      log: arguments.log)
  }
}
