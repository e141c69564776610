// SPDX-License-Identifier: Apache-2.0
/** The checks: grammar, Schematron, pointers, archive references. */
package org.basylym.validate;
