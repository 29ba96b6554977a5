package org.anzheng.trust;

/** Told after each step of the sequencer; tests let it die here. */
@FunctionalInterface
interface StepListener {

  void reached(Step step);

  /** Nobody listens. */
  static StepListener none() {
    return step -> {};
  }
}
