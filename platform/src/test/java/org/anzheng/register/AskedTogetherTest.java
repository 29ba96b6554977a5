package org.anzheng.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AskedTogetherTest {

  private final List<List<Integer>> questions = new CopyOnWriteArrayList<>();
  private final CountDownLatch held = new CountDownLatch(1);
  private final AskedTogether<Integer, String> asked = new AskedTogether<>(1, this::answer);

  @Test
  void who_comes_alone_is_answered_alone() {
    held.countDown();
    assertThat(asked.find(1)).contains("1");
    assertThat(asked.find(-1)).isEmpty();
    assertThat(questions).containsExactly(List.of(1), List.of(-1));
  }

  @Test
  void who_comes_meanwhile_is_answered_together_with_the_others() throws Exception {
    try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Optional<String>> first = crowd.submit(() -> asked.find(1));
      await().until(() -> questions.size() == 1);
      List<Future<Optional<String>>> others = new ArrayList<>();
      for (int key = 2; key <= 250; key++) {
        int each = key / 2 * 2;
        others.add(crowd.submit(() -> asked.find(each)));
      }
      await().until(() -> asked.waiting() == others.size());
      held.countDown();
      assertThat(first.get()).contains("1");
      for (int key = 2; key <= 250; key++) {
        assertThat(others.get(key - 2).get()).contains(Integer.toString(key / 2 * 2));
      }
    }
    assertThat(questions).hasSize(1 + 3).allSatisfy(q -> assertThat(q).doesNotHaveDuplicates());
  }

  @Test
  void what_fails_fails_for_all_who_asked_together_and_for_nobody_else() throws Exception {
    try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Optional<String>> first = crowd.submit(() -> asked.find(1));
      await().until(() -> questions.size() == 1);
      Future<Optional<String>> broken = crowd.submit(() -> asked.find(0));
      Future<Optional<String>> beside = crowd.submit(() -> asked.find(2));
      await().until(() -> asked.waiting() == 2);
      held.countDown();
      assertThat(first.get()).contains("1");
      for (Future<?> failed : List.of(broken, beside)) {
        assertThatThrownBy(failed::get)
            .isInstanceOf(ExecutionException.class)
            .cause()
            .isInstanceOf(ArithmeticException.class);
      }
      assertThat(asked.find(2)).contains("2");
    }
  }

  private Map<Integer, String> answer(List<Integer> keys) {
    questions.add(keys);
    try {
      held.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return keys.stream()
        .filter(key -> 1 / key >= 0)
        .collect(Collectors.toMap(key -> key, key -> Integer.toString(key)));
  }
}
