package org.anzheng.register;

/** 供给: how many different holders valid certificates of a category have, and how many issuers. */
public record Supply(long holders, long issuers) {}
