import NIOCore

/// Closes a connection whose client takes no more bytes of an answer.
///
/// It is a class because a channel's pipeline owns it; one connection has one.
final class StuckConnectionCloser: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = Never

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    if case IdleStateHandler.IdleStateEvent.write? = event as? IdleStateHandler.IdleStateEvent {
      context.close(promise: nil)
    } else {
      context.fireUserInboundEventTriggered(event)
    }
  }
}
