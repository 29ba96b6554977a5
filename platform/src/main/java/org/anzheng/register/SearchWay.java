package org.anzheng.register;

/**
 * How the certificates with some words are found: what is cheapest depends on how many they are.
 */
enum SearchWay {
  /** Too little is known of how common they are: the planner chooses. */
  PLANNED,
  /** So few that all of them are taken and sorted. */
  ALL,
  /** From the newest days on, until enough are found. */
  BY_DAYS,
  /** So many that the next ones in any order have them. */
  WALK
}
