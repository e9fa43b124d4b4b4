import NIOCore

/// Disconnects a client that does not finish its request in time, or makes it too long.
final class RequestGuard: ChannelDuplexHandler {
  typealias InboundIn = ByteBuffer
  typealias InboundOut = ByteBuffer
  typealias OutboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  /// What the server reports about a request.
  enum Event: Sendable {
    /// It was answered; the next one has its own time.
    case answered
    /// The answer continues as long as the client wants.
    case streaming
  }

  private static let mostBytes = 16 << 10
  private static let patience = TimeAmount.seconds(10)

  private var count = 0
  private var deadline: Scheduled<Void>?

  func channelActive(context: ChannelHandlerContext) {
    wait(context)
    context.fireChannelActive()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    count += unwrapInboundIn(data).readableBytes
    if count > Self.mostBytes { context.close(promise: nil) } else { context.fireChannelRead(data) }
  }

  func triggerUserOutboundEvent(context: ChannelHandlerContext, event: Any, promise: EventLoopPromise<Void>?)
  {
    guard let event = event as? Event else {
      return context.triggerUserOutboundEvent(event, promise: promise)
    }
    switch event {
    case .answered:
      count = 0
      wait(context)
    case .streaming: deadline?.cancel()
    }
    promise?.succeed()
  }

  func channelInactive(context: ChannelHandlerContext) {
    deadline?.cancel()
    context.fireChannelInactive()
  }

  private func wait(_ context: ChannelHandlerContext) {
    deadline?.cancel()
    let channel = context.channel
    deadline = context.eventLoop.scheduleTask(in: Self.patience) { channel.close(promise: nil) }
  }
}
