package org.anzheng.certificates;

/**
 * 在办监督: whether surveillance of a certificate is under way. The module of cases answers; this one
 * asks before it suspends by rule, and knows no case.
 */
public interface SurveillanceUnderWay {

  /** Whether a case of surveillance about the certificate is open. */
  boolean of(String certificate);
}
