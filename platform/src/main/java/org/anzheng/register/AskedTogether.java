package org.anzheng.register;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * 合并查询: who comes while others are being answered is answered together with all who came meanwhile,
 * by one question. Who comes alone waits for nobody's question. No answer is older than its
 * question.
 */
final class AskedTogether<K, V> {

  private static final int MOST = 100;

  private final Function<List<K>, Map<K, V>> answers;
  private final ReentrantLock lock = new ReentrantLock();
  private final Queue<Asker<K, V>> waiting = new ArrayDeque<>();
  private int free;

  /**
   * Nobody asks yet.
   *
   * @param atOnce how many questions may be under way
   * @param answers answers several at once; what there is none for it leaves out
   */
  AskedTogether(int atOnce, Function<List<K>, Map<K, V>> answers) {
    this.free = atOnce;
    this.answers = answers;
  }

  Optional<V> find(K key) {
    Asker<K, V> asker = new Asker<>(key, new CompletableFuture<>());
    locked(() -> waiting.add(asker));
    // lets run who is about to ask, so that they come along
    Thread.yield();
    locked(this::goOn);
    return switch (turn(asker)) {
      case Turn.Answered<K, V> answered -> answered.answer();
      case Turn.Asking<K, V> asking -> ask(key, asking.together());
    };
  }

  /** How many wait for a question that has not begun. */
  int waiting() {
    lock.lock();
    try {
      return waiting.size();
    } finally {
      lock.unlock();
    }
  }

  /** The first of those who wait asks for them all. */
  private void goOn() {
    if (free > 0 && !waiting.isEmpty()) {
      List<Asker<K, V>> together = new ArrayList<>();
      while (together.size() < MOST && !waiting.isEmpty()) {
        together.add(waiting.remove());
      }
      free--;
      together.getFirst().turn().complete(new Turn.Asking<>(together));
    }
  }

  private static <K, V> Turn<K, V> turn(Asker<K, V> asker) {
    try {
      return asker.turn().join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private Optional<V> ask(K key, List<Asker<K, V>> together) {
    try {
      Map<K, V> found = answers.apply(together.stream().map(Asker::key).distinct().toList());
      together.forEach(asker ->
          asker.turn().complete(new Turn.Answered<>(Optional.ofNullable(found.get(asker.key())))));
      return Optional.ofNullable(found.get(key));
    } catch (RuntimeException | Error e) {
      together.forEach(asker -> asker.turn().completeExceptionally(e));
      throw e;
    } finally {
      locked(() -> {
        free++;
        goOn();
      });
    }
  }

  private void locked(Runnable change) {
    lock.lock();
    try {
      change.run();
    } finally {
      lock.unlock();
    }
  }

  private record Asker<K, V>(K key, CompletableFuture<Turn<K, V>> turn) {}

  /** What comes of waiting: the answer, or that one asks for all. */
  private sealed interface Turn<K, V> {

    record Answered<K, V>(Optional<V> answer) implements Turn<K, V> {}

    record Asking<K, V>(List<Asker<K, V>> together) implements Turn<K, V> {}
  }
}
