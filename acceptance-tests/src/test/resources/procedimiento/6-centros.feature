# language: es
Característica: Centros de operaciones
  Hay varios, y cada lugar de la red es de uno. A la gente de un centro le llega lo suyo: órdenes, llamadas, bandejas, niveles y
  correos. Puede ver lo de otro, y quien dirige a varios ve todo.

  @paso-16
  Escenario: Cada centro tiene su agenda, y quien dirige a varios ve las órdenes de todos
    Dado un cliente TOP A con Internet en el centro NORTE
    Y que el cliente reclamó por call center
    Y la orden es del centro NORTE
    Y un cliente TOP A con Internet en el centro SUR
    Y que el cliente reclamó por call center
    Entonces la orden es del centro SUR
    Y el operador del centro SUR ve en su agenda la orden de este cliente, y no la del otro
    Y el Jefe del Departamento ve las dos órdenes, sea cual sea su centro
    Y con el cliente al teléfono, el operador del centro NORTE encuentra su orden

  @paso-22
  Escenario: A la orden se manda un técnico con su cuadrilla, y después a otro
    Dado un cliente residencial con Internet en el centro NORTE
    Y que el cliente reclamó por call center
    Cuando el operador manda al técnico "T-21" con la cuadrilla "C-3"
    Entonces la orden está en reparación con el técnico "T-21" y la cuadrilla "C-3"
    Y en la agenda del técnico "T-21" está su orden
    Cuando el operador manda en su lugar al técnico "T-22"
    Entonces la orden está en reparación con el técnico "T-22", sin cuadrilla
    Y en la agenda del técnico "T-22" está su orden
    Y en la agenda del técnico "T-21" ya no hay nada
    Y la historia de la orden dice que fueron "T-21 y T-22"

  @paso-19 @paso-20
  Escenario: Las llamadas son del centro que tuvo la orden, y su supervisor se entera de lo que no funciona
    Dado un cliente residencial con Telefonía en el centro SUR
    Y que el cliente reclamó por call center
    Y que la orden se cerró con solución
    Y un cliente residencial con Telefonía en el centro NORTE
    Y que el cliente reclamó por call center
    Y que la orden se cerró con solución
    Cuando pasan 24 horas
    Entonces al operador del centro NORTE le toca llamar a este cliente, y no al otro
    Cuando el operador llama al cliente, que dice que su servicio no funciona
    Entonces el supervisor del centro NORTE recibe un correo: "un técnico vuelve en forma prioritaria"

  @paso-22
  Escenario: Lo que sube llega al supervisor de su centro, que puede ver también lo de otro
    Dado un cliente PYME con Internet en el centro SUR
    Y que el cliente reclamó por call center
    Y un cliente PYME con Internet en el centro NORTE
    Y que el cliente reclamó por call center
    Cuando pasan 12 horas
    Entonces el supervisor del centro NORTE tiene en su nivel la orden de este cliente, y no la del otro
    Y el supervisor del centro NORTE puede ver también la del otro, del centro SUR

  @paso-10
  Escenario: El cierre que pide help desk se le pide al supervisor del centro
    Dado un cliente residencial con Internet en el centro NORTE
    Y que el cliente reclamó por call center
    Y que el cliente reclamó por help desk
    Cuando el agente lo soluciona en línea
    Entonces se pide cerrar la orden al supervisor del centro NORTE, y no al del centro SUR

  @paso-26
  Escenario: El caso administrativo llega al Administrador del centro
    Dado un cliente PYME con Internet en el centro NORTE
    Y que el cliente reclamó por call center
    Y que el cliente reclamó por call center
    Cuando la orden se cierra con solución
    Entonces el caso llega al Administrador del centro NORTE, y no al del centro SUR
