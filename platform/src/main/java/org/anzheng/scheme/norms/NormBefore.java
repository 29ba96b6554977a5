package org.anzheng.scheme.norms;

/** 前一版本: the version published last, with what it says. */
record NormBefore(NormVersion version, NormContent content) {}
