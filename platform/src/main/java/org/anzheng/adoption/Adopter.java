package org.anzheng.adoption;

import java.util.UUID;

/** 采信方: an organisation that relies on certificates, as the rest of this module names it. */
public final class Adopter {

  private Adopter() {}

  /** The record chain in which what it does is recorded. */
  public static String chain(UUID organisation) {
    return "adopter/" + organisation;
  }
}
