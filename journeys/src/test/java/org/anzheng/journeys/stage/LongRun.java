package org.anzheng.journeys.stage;

/** Whether everything is to be run that takes long: {@code ./anzheng test --long}. */
public final class LongRun {

  private LongRun() {}

  /** By the property that the command sets, or by {@code ANZHENG_LONG}. */
  public static boolean isWanted() {
    return Boolean.getBoolean("anzheng.long")
        || Boolean.parseBoolean(System.getenv().getOrDefault("ANZHENG_LONG", "false"));
  }
}
