package org.anzheng.supervision.subjects;

/** 监督对象: a body, an organisation, a certificate or a case, by the name everybody knows it by. */
public record Subject(SubjectType kind, String id) {}
