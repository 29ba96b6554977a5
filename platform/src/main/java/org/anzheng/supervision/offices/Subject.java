package org.anzheng.supervision.offices;

/** 监管对象: what supervision is about, by the name everybody knows it by. */
public record Subject(SubjectKind kind, String id) {}
