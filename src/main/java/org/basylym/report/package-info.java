// SPDX-License-Identifier: Apache-2.0
/** Problems as people and programs read them. */
package org.basylym.report;
