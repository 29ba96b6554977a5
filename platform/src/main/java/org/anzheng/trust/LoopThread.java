package org.anzheng.trust;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.aot.AotDetector;

/** A thread of its own for what is done again and again, from the start to the stop. */
final class LoopThread {

  /**
   * Who asks for the first page need not share the processors with what can wait a moment; without
   * what the build worked out no start is fast.
   */
  private static final Duration AFTER_START =
      AotDetector.useGeneratedArtifacts() ? Duration.ofSeconds(2) : Duration.ZERO;

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** Looks at {@link #goesOn} before each round and ends when it does not. */
  @FunctionalInterface
  interface Body {
    void run() throws InterruptedException;
  }

  private final String name;
  private final Body body;
  private volatile @Nullable Thread thread;

  LoopThread(String name, Body body) {
    this.name = name;
    this.body = body;
  }

  void start() {
    Thread loop = Thread.ofPlatform().name(name).daemon().unstarted(this::run);
    thread = loop; // before it runs, for it looks here whether to go on
    loop.start();
  }

  private void run() {
    try {
      pause(AFTER_START);
      body.run();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  boolean isRunning() {
    return thread != null;
  }

  /** For the body: whether it is to go on; once stopped it is not, even if another has started. */
  boolean goesOn() {
    return Thread.currentThread().equals(thread);
  }

  /** At most so long; the stop cuts it short. */
  void pause(Duration most) {
    LockSupport.parkNanos(this, most.toNanos());
  }

  /** Lets the round end that is under way, and waits for no one. */
  void stop() {
    Thread running = thread;
    thread = null;
    if (running != null) {
      LockSupport.unpark(running);
    }
  }

  /** Breaks off even the round that is under way. */
  void interrupt() {
    Thread running = thread;
    thread = null;
    if (running != null) {
      running.interrupt();
    }
  }

  /** Waits for the end of the round that is under way; says whether there was a thread to stop. */
  boolean stopAndWait() {
    Thread running = thread;
    stop();
    if (running == null) {
      return false;
    }
    try {
      running.join(PATIENCE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return true;
  }
}
