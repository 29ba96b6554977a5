package org.anzheng.trust;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts every moment at which a write, an fsync, a rename, a statement or a commit can go wrong,
 * and at one of them lets it: the machine dies, or an error comes back.
 */
final class Faults {

  /** How it goes wrong. */
  enum Kind {
    /** The process is gone at this moment; nothing runs any more. */
    DEATH,
    /** The operation reports an error, and whoever called it goes on with that. */
    ERROR
  }

  /** Nothing catches this, as nothing survives a kill. */
  static final class Death extends Error {
    private static final long serialVersionUID = 1L;
  }

  private final int at;
  private final Kind kind;
  private final List<String> passed = new ArrayList<>();
  private boolean dead;
  private boolean struck;

  private Faults(int at, Kind kind) {
    this.at = at;
    this.kind = kind;
  }

  /** Only counts. */
  static Faults none() {
    return new Faults(-1, Kind.ERROR);
  }

  static Faults at(int moment, Kind kind) {
    return new Faults(moment, kind);
  }

  /** What was passed, in order. */
  synchronized List<String> passed() {
    return List.copyOf(passed);
  }

  /** The machine is started again; the moment does not come a second time. */
  synchronized void revive() {
    dead = false;
  }

  /** Whether the moment came. */
  synchronized boolean struck() {
    return struck;
  }

  /** One more moment, of an operation on files. */
  synchronized void moment(String name) throws IOException {
    if (strikes(name)) {
      throw new IOException("injected at " + name);
    }
  }

  /** Whether an error is to come back now; does not return where the process dies. */
  synchronized boolean strikes(String name) {
    if (dead) {
      throw new Death();
    }
    boolean now = passed.size() == at;
    passed.add(name);
    struck |= now;
    if (now && kind == Kind.DEATH) {
      dead = true;
      throw new Death();
    }
    return now;
  }
}
