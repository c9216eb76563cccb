# language: es
Característica: Matriz de priorización (Anexo 2)
  Qué tan urgente es cada orden y cuánto plazo tiene.

  @D-16 @D-17 @D-29
  Esquema del escenario: La fila más urgente que corresponde
    Dada una orden de <servicio> de un cliente <segmento>: "<condiciones>"
    Entonces la matriz dice <vulnerabilidad>, <horas> horas

    Ejemplos: Fila 1
      | servicio   | segmento    | condiciones    | vulnerabilidad | horas |
      | Internet   | TOP A       | nueva          | MUY ALTA       | 12    |
      | Telefonía  | TOP B       | de instalación | MUY ALTA       | 12    |
      | Multimedia | residencial | por retención  | MUY ALTA       | 12    |

    Ejemplos: Fila 2
      | servicio   | segmento    | condiciones   | vulnerabilidad | horas |
      | Telefonía  | PYME        | nueva         | ALTA           | 24    |
      | Internet   | influencer  | nueva         | ALTA           | 24    |
      | Multimedia | residencial | reiterada     | ALTA           | 24    |
      | Televisión | residencial | por retención | ALTA           | 24    |

    Ejemplos: Fila 3, con la Telefonía reiterada, que no está en ninguna (D-17), y la anulada de Internet, que está en dos (D-16)
      | servicio   | segmento    | condiciones | vulnerabilidad | horas |
      | Multimedia | residencial | de 72 horas | MODERADA       | 48    |
      | Internet   | residencial | reiterada   | MODERADA       | 48    |
      | Telefonía  | residencial | reiterada   | MODERADA       | 48    |
      | Internet   | residencial | anulada     | MODERADA       | 48    |

    Ejemplos: Fila 4, con la instalación de 150 horas y no de seis días (D-29)
      | servicio   | segmento    | condiciones                  | vulnerabilidad | horas |
      | Televisión | residencial | anulada                      | CONTROLABLE    | 48    |
      | Internet   | residencial | de instalación, de 150 horas | CONTROLABLE    | 48    |

    Ejemplos: Ninguna fila
      | servicio | segmento    | condiciones                  | vulnerabilidad  | horas |
      | Internet | residencial | nueva                        | FUERA DE MATRIZ | 72    |
      | Internet | residencial | de instalación, de 149 horas | FUERA DE MATRIZ | 72    |

  @D-16
  Esquema del escenario: La matriz dice por qué
    Dada una orden de Internet de un cliente residencial: "<condiciones>"
    Entonces la matriz lo explica: "<porque>"

    Ejemplos:
      | condiciones | porque                                           |
      | reiterada   | Daño reiterado de INTERNET o TELEVISION          |
      | reiterada   | es la única regla que corresponde                |
      | anulada     | manda la fila más urgente, MODERADA              |
      | nueva       | Ninguna de las 11 reglas corresponde: fuera de   |

  @D-15
  Esquema del escenario: MUY ALTA es en el día, pero nunca en menos de dos horas
    Dada una orden de Internet de un cliente TOP A: "nueva"
    Cuando se clasifica a las <hora>
    Entonces vence a las <vence>

    Ejemplos:
      | hora  | vence |
      | 08:00 | 20:00 |
      | 15:00 | 00:00 |
      | 23:00 | 01:00 |

  @D-17
  Escenario: Fuera de la matriz no se escala por tiempo
    Dado un cliente residencial con Internet
    Y que el cliente reclamó por call center
    Cuando pasan 4 días
    Entonces la vulnerabilidad de la orden es FUERA DE MATRIZ
    Y no se avisó a nadie

  @D-18
  Escenario: Al entrar en la matriz el plazo es el de su fila, desde ese momento
    Dado un cliente residencial con Internet
    Y que el cliente reclamó por call center
    Y a la orden le quedan 72 horas de plazo
    Y que pasaron 10 horas
    Cuando reclama otra vez por call center
    Entonces la vulnerabilidad de la orden es MODERADA
    Y a la orden le quedan 48 horas de plazo

  @D-18
  Escenario: Dentro de la matriz la orden conserva el plazo más temprano
    Dado un cliente residencial con Internet
    Y que el cliente reclamó por retención
    Y a la orden le quedan 24 horas de plazo
    Y que pasaron 10 horas
    Cuando reclama otra vez por call center
    Entonces la vulnerabilidad de la orden es ALTA
    Y a la orden le quedan 14 horas de plazo

  @D-18
  Escenario: Solo una persona rebaja la prioridad y da más plazo, con su motivo
    Dado un cliente PYME con Internet
    Y que el cliente reclamó por call center
    Y que pasaron 10 horas
    Cuando el supervisor rebaja la prioridad a MODERADA porque "El cliente viaja hasta el jueves"
    Entonces la vulnerabilidad de la orden es MODERADA
    Y a la orden le quedan 48 horas de plazo
    Y quien ve la orden lee que el supervisor rebajó su prioridad a MODERADA porque "El cliente viaja hasta el jueves"
    Y la historia del reclamo dice:
      | paso | quién         | medio   | resultado                                |
      |      | sistema       | sistema | Alta                                     |
      |      | supervisor co | sistema | Moderada: El cliente viaja hasta el jueves |

  Escenario: Pasado el objetivo de 24 horas el supervisor lo sabe, con otras 24 antes de que venza el plazo
    Dado un cliente residencial con Internet
    Y que el cliente reclamó por call center
    Y que el cliente reclamó por call center
    Y la vulnerabilidad de la orden es MODERADA
    Cuando pasan 23 horas
    Entonces la orden no está entre las de objetivo vencido
    Cuando pasa una hora
    Entonces la orden está entre las de objetivo vencido
    Y a la orden le quedan 24 horas de plazo
    Y el supervisor del centro de operaciones recibe un correo: "pasó su objetivo sin solución"
    Y la historia del reclamo cuenta: "Pasó sin solución el objetivo dentro del plazo"
    Cuando la orden se cierra con solución
    Entonces la orden no está entre las de objetivo vencido

  Escenario: Multimedia sube a las 72 horas por sí sola
    Dado un cliente residencial con Multimedia
    Y que el cliente reclamó por call center
    Y la vulnerabilidad de la orden es FUERA DE MATRIZ
    Cuando pasan 72 horas
    Entonces la vulnerabilidad de la orden es MODERADA
