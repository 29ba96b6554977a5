package org.anzheng.certificates;

/** 勘误决定: the whole content as it should have read. */
public record CorrectionOrder(CertificateContent content, String facts, DecisionDates dates) {}
