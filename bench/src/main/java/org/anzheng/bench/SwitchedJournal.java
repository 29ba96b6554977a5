package org.anzheng.bench;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.anzheng.kernel.Fact;
import org.anzheng.kernel.Journal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** The platform's journal with a switch: off, a fact is still announced but no longer recorded. */
final class SwitchedJournal implements Journal {

  private final ApplicationContext context;
  private volatile boolean on = true;
  private volatile @Nullable Journal found;

  SwitchedJournal(ApplicationContext context) {
    this.context = context;
  }

  void turn(boolean nowOn) {
    on = nowOn;
  }

  @Override
  public void announce(Fact fact) {
    if (on) {
      real().announce(fact);
    } else {
      context.publishEvent(fact);
    }
  }

  @Override
  public void record(List<? extends Fact> facts) {
    if (on) {
      real().record(facts);
    }
  }

  @Override
  public boolean keepsUp() {
    return real().keepsUp();
  }

  @Override
  public int erase(Collection<UUID> facts) {
    return real().erase(facts);
  }

  @Override
  public int eraseNaming(Collection<UUID> facts, Collection<String> words) {
    return real().eraseNaming(facts, words);
  }

  private Journal real() {
    Journal known = found;
    if (known == null) {
      known =
          context.getBeansOfType(Journal.class).values().stream()
              .filter(journal -> journal != this)
              .findFirst()
              .orElseThrow();
      found = known;
    }
    return known;
  }
}
