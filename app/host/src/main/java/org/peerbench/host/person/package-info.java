/** People, role first: their list, their pages, their forms and their routes. */
package org.peerbench.host.person;
