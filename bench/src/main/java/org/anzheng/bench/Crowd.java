package org.anzheng.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Clients at work at the same time, each on a thread of its own. */
final class Crowd {

  /** One act of one client. */
  interface Act {

    void by(int client) throws Exception;
  }

  private Crowd() {}

  static String name(int clients) {
    return clients == 1 ? "1 client" : clients + " clients";
  }

  /** Acts per second when everybody repeats the act for a while. */
  static double rate(int clients, Duration length, Act act) throws Exception {
    AtomicInteger done = new AtomicInteger();
    long begin = System.nanoTime();
    long end = begin + length.toNanos();
    together(
        clients,
        client -> {
          while (System.nanoTime() < end) {
            act.by(client);
            done.incrementAndGet();
          }
        });
    return done.get() / seconds(begin);
  }

  /** Seconds until so many acts are done, shared among the clients. */
  static double time(int clients, int acts, Act act) throws Exception {
    AtomicInteger left = new AtomicInteger(acts);
    long begin = System.nanoTime();
    together(
        clients,
        client -> {
          while (left.getAndDecrement() > 0) {
            act.by(client);
          }
        });
    return seconds(begin);
  }

  static double seconds(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }

  private static void together(int clients, Act act) throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
      List<Future<?>> all = new ArrayList<>();
      for (int client = 0; client < clients; client++) {
        int one = client;
        all.add(
            threads.submit(() -> {
              act.by(one);
              return null;
            }));
      }
      for (Future<?> one : all) {
        await(one);
      }
    }
  }

  private static void await(Future<?> one) throws Exception {
    try {
      one.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a client failed: " + e.getCause(), e.getCause());
    }
  }
}
