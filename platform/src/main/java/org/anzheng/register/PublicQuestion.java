package org.anzheng.register;

import java.time.Instant;

/** 查询问题: a number, and the instant for which the answer is to hold. */
public record PublicQuestion(String number, Instant at) {}
